import { and, defineRule, ge, isIn, le, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { oldest, youngest } from '../../age-band.js';
import { aClass, inUse, notHomeBased } from '../../record.js';

const from = lookup(aClass('/kind'), youngest);
const to = lookup(aClass('/kind'), oldest);

export const classAgeBand = defineRule({
  id: 'staffing/class-age-band',
  title: {
    pass: {
      'zh-CN': '班级月龄在该班型的月龄段之内',
      en: 'The ages of the class lie in the band of its kind',
    },
    fail: {
      'zh-CN': '班级月龄 {youngest}–{oldest} 个月，该班型一般为 {from}–{to} 个月',
      en: 'The class has children of {youngest} to {oldest} months; its kind normally has {from} to {to}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('setup-standard-2019', 'art. 19', 'secondary', 'N113')],
  topic: 'age-bands',
  phases: inUse,
  subjects: '/classes',
  when: and(notHomeBased, isIn(aClass('/kind'), ['infant', 'younger-toddler', 'older-toddler'])),
  require: and(ge(aClass('/youngestAgeMonths'), from), le(aClass('/oldestAgeMonths'), to)),
  params: { youngest: aClass('/youngestAgeMonths'), oldest: aClass('/oldestAgeMonths'), from, to },
  remedy: { 'zh-CN': '按月龄调整编班', en: 'Move children to the class of their age' },
});
