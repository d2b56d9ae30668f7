import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noChainedExtensions = defineRule({
  id: 'fire-safety/no-chained-extensions',
  title: {
    pass: { 'zh-CN': '没有串接插线板', en: 'Extension leads are not chained' },
    fail: { 'zh-CN': '存在串接插线板', en: 'Extension leads are chained' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.4', 'primary', 'B246')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/electricity/extensionsChained')),
  remedy: { 'zh-CN': '取消串接的插线板', en: 'Remove chained extension leads' },
});
