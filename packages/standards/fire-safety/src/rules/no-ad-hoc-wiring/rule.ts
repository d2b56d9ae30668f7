import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noAdHocWiring = defineRule({
  id: 'fire-safety/no-ad-hoc-wiring',
  title: {
    pass: { 'zh-CN': '没有私拉乱接电线', en: 'There is no ad-hoc wiring' },
    fail: { 'zh-CN': '存在私拉乱接电线', en: 'There is ad-hoc wiring' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.5', 'primary', 'B247')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/electricity/adHocWiring')),
  remedy: { 'zh-CN': '拆除私拉乱接的电线', en: 'Remove ad-hoc wiring' },
});
