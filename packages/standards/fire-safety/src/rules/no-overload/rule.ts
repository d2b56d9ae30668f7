import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noOverload = defineRule({
  id: 'fire-safety/no-overload',
  title: {
    pass: { 'zh-CN': '没有擅自增加用电负荷', en: 'No load was added without approval' },
    fail: { 'zh-CN': '擅自增加用电负荷', en: 'Load was added without approval' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.6', 'primary', 'B248')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/electricity/unapprovedOverload')),
  remedy: { 'zh-CN': '取消擅自增加的用电负荷', en: 'Take the added load away' },
});
