import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { mixedFromMonths } from '../../figures/class-age.js';
import { aClass, inUse, notHomeBased } from '../../record.js';

// the text permits mixing from this age; the cap on the size of the class is the duty

export const mixedClassAge = defineRule({
  id: 'staffing/mixed-class-age',
  title: {
    pass: {
      'zh-CN': '混合编班的婴幼儿均已满规定月龄',
      en: 'Every child of the mixed class is old enough for mixing',
    },
    fail: {
      'zh-CN': '混合编班中有 {youngest} 个月的婴幼儿，满 {from} 个月可以混合编班',
      en: 'The mixed class has a child of {youngest} months; classes may be mixed from {from}',
    },
  },
  addressee: 'institution',
  obligation: 'may',
  basis: [cite('setup-standard-2019', 'art. 19', 'secondary', 'N114')],
  phases: inUse,
  subjects: '/classes',
  when: and(notHomeBased, eq(aClass('/kind'), 'mixed')),
  require: ge(aClass('/youngestAgeMonths'), figure(mixedFromMonths)),
  params: { youngest: aClass('/youngestAgeMonths'), from: figure(mixedFromMonths) },
  remedy: { 'zh-CN': '将月龄较小的婴幼儿编入相应班型', en: 'Move younger children to a class of their age' },
});
