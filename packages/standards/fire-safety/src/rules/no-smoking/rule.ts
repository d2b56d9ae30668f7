import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noSmoking = defineRule({
  id: 'fire-safety/no-smoking',
  title: {
    pass: { 'zh-CN': '没有吸烟', en: 'Nobody smokes on the premises' },
    fail: { 'zh-CN': '有吸烟情况', en: 'There is smoking on the premises' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 3', 'secondary', 'B226')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/gas/smoking')),
  remedy: { 'zh-CN': '设置禁烟标志并制止吸烟', en: 'Put up no-smoking signs and stop smoking' },
});
