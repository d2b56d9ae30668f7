import { and, code, defineRule, eq, lookup, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aClass, f, inUse, notHomeBased } from '../../record.js';

// bands of the outline; a mixed class has none

const band = lookup(aClass('/kind'), {
  infant: code('7-12'),
  'younger-toddler': code('13-24'),
  'older-toddler': code('25-36'),
});

export const planForEachClass = defineRule({
  id: 'caregiving/plan-for-each-class',
  title: {
    pass: { 'zh-CN': '班级有与其月龄段对应的照护计划', en: 'The class has a care plan for its age band' },
    fail: { 'zh-CN': '班级没有与其月龄段对应的照护计划', en: 'The class has no care plan for its age band' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('care-outline-2021', 'ch. 2', 'secondary', 'N189')],
  topic: 'age-bands',
  phases: inUse,
  subjects: '/classes',
  when: and(notHomeBased, ne(aClass('/kind'), 'mixed')),
  require: f.some(f.list('/caregiving/plans'), (plan) =>
    and(eq(plan('/classId'), aClass('/id')), eq(plan('/ageBand'), band)),
  ),
  remedy: { 'zh-CN': '可按月龄段制定班级照护计划', en: 'A plan for the age band can be written' },
});
