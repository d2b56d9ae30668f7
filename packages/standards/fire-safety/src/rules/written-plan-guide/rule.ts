import { defineRule, present } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const writtenPlanGuide = defineRule({
  id: 'fire-safety/written-plan-guide',
  title: {
    pass: { 'zh-CN': '已制定灭火和应急疏散预案', en: 'A written fire plan is dated' },
    fail: { 'zh-CN': '灭火和应急疏散预案的日期不明', en: 'No day of a written fire plan is known' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 6', 'unverified', 'B234')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: present(f('/fireSafety/planOn')),
  remedy: { 'zh-CN': '制定书面预案', en: 'Write a plan' },
});
