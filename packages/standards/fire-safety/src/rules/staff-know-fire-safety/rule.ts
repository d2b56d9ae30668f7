import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const staffKnowFireSafety = defineRule({
  id: 'fire-safety/staff-know-fire-safety',
  title: {
    pass: { 'zh-CN': '工作人员掌握消防安全知识', en: 'Staff know fire safety' },
    fail: { 'zh-CN': '工作人员未掌握消防安全知识', en: 'Staff do not know fire safety' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.3', 'primary', 'AB053')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/staffKnowFireSafety'),
  remedy: { 'zh-CN': '加强消防安全知识培训', en: 'Train staff in fire safety' },
});
