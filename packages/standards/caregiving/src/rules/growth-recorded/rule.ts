import { and, asOf, defineRule, le, present } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, f, inUse, notHomeBased } from '../../record.js';

// monthly or quarterly by age, without the ages: a dated record is asked for

export const growthRecorded = defineRule({
  id: 'caregiving/growth-recorded',
  title: {
    pass: { 'zh-CN': '有体重、身长记录', en: 'Weight and length are on record' },
    fail: { 'zh-CN': '没有体重、身长记录', en: 'Weight and length are not on record' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', 'growth', 'unverified', 'B340')],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: f.some(aChild.list('/exams'), (exam) =>
    and(present(exam('/weight')), present(exam('/length')), le(exam('/date'), asOf())),
  ),
  remedy: { 'zh-CN': '可测量并记录体重、身长', en: 'Weight and length can be taken and recorded' },
});
