import { and, defineMeasure, eq, hasAny, isIn, type Measure, or } from '@tuoyu/core';
import { f, lastYear, yearOf } from './record.js';

const teachingAndCare = f.filter(f.list('/staff'), (one) =>
  or(isIn(one('/role'), ['care', 'teacher']), hasAny(one('/alsoRoles'), ['care', 'teacher'])),
);

const certified = f.filter(f.list('/staff'), (one) =>
  and(
    or(isIn(one('/role'), ['care', 'teacher']), hasAny(one('/alsoRoles'), ['care', 'teacher'])),
    f.some(one.list('/certificates'), (held) =>
      or(isIn(held('/kind'), ['infant-carer', 'nursery-nurse']), isIn(held('/name'), ['育婴员', '保育员'])),
    ),
  ),
);

/**
 * Values of one institution that the targets of a district add up. A report carries them as numbers, or as intervals
 * where the record does not tell.
 */
export const measures: readonly Measure[] = [
  defineMeasure({
    id: 'nanjing/enrolled',
    title: { 'zh-CN': '在册婴幼儿数', en: 'Children enrolled' },
    unit: 'person',
    value: f('/enrolled'),
  }),
  defineMeasure({
    id: 'nanjing/teaching-and-care-staff',
    title: { 'zh-CN': '师资人数', en: 'Teaching and care staff' },
    unit: 'person',
    value: f.count(teachingAndCare),
  }),
  defineMeasure({
    id: 'nanjing/certified-staff',
    title: { 'zh-CN': '持证师资人数', en: 'Teaching and care staff with a certificate' },
    unit: 'person',
    value: f.count(certified),
  }),
  defineMeasure({
    id: 'nanjing/affordable-recognitions',
    title: { 'zh-CN': '有效的普惠认定数', en: 'Recognitions as affordable that hold' },
    unit: 'item',
    value: f.count(
      f.filter(f.list('/recognitions'), (one) => and(eq(one('/kind'), 'inclusive'), one('/stands'))),
    ),
  }),
  defineMeasure({
    id: 'nanjing/random-inspections-last-year',
    title: { 'zh-CN': '上一年度双随机检查次数', en: 'Random inspections of last year' },
    unit: 'time',
    value: f.count(
      f.filter(f.list('/inspections'), (one) =>
        and(eq(one('/method'), 'double-random'), eq(yearOf(one('/date')), lastYear)),
      ),
    ),
  }),
];
