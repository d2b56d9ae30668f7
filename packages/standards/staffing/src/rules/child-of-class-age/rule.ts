import {
  add,
  addMonths,
  and,
  asOf,
  type CodeOf,
  code,
  defineRule,
  eq,
  gt,
  le,
  lookup,
  type NumberOf,
  number,
  when,
} from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { oldestWithMixed, youngestWithMixed } from '../../age-band.js';
import { aChild, f, inUse, notHomeBased } from '../../record.js';

// every band ends with the older toddlers; no article has an upper end for mixed classes alone
const own = f.filter(f.list('/classes'), (one) => eq(one('/id'), aChild('/classId')));
// a class that the record does not list has no months, and of one that it lists twice nobody can tell which is meant
const kind: CodeOf = f.first(own, (one): CodeOf => one('/kind'), code('none'));
const monthsBy = (ends: typeof youngestWithMixed): NumberOf =>
  when(le(f.count(own), 1), lookup(kind, ends), lookup(kind, { none: number(0) }));
const from = monthsBy(youngestWithMixed);
const to = monthsBy(oldestWithMixed);

export const childOfClassAge = defineRule({
  id: 'staffing/child-of-class-age',
  title: {
    pass: { 'zh-CN': '婴幼儿月龄与所在班型相符', en: 'The child is of the age of its class' },
    fail: {
      'zh-CN': '婴幼儿月龄与所在班型一般的月龄段（{from}–{to} 个月）不符',
      en: 'The child is not of the ages {from} to {to} months that its class normally has',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('setup-standard-2019', 'art. 19', 'secondary', 'N113'),
    cite('setup-standard-2019', 'art. 19', 'secondary', 'N114'),
  ],
  topic: 'age-bands',
  phases: inUse,
  subjects: '/children',
  when: and(notHomeBased, le(aChild('/birthDate'), asOf())),
  require: and(
    le(addMonths(aChild('/birthDate'), from), asOf()),
    gt(addMonths(aChild('/birthDate'), add(to, 1)), asOf()),
  ),
  params: { from, to },
  remedy: { 'zh-CN': '将该婴幼儿编入相应月龄的班级', en: 'Move the child to the class of its age' },
});
