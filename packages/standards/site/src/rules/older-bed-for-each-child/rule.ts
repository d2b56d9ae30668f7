import { and, defineRule, eq, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { unitChildren } from '../../children.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const olderBedForEachChild = defineRule({
  id: 'site/older-bed-for-each-child',
  title: {
    pass: { 'zh-CN': '每名婴幼儿有自己的床位', en: 'There is a bed for each child of the unit' },
    fail: {
      'zh-CN': '床位 {beds} 张，婴幼儿 {children} 名',
      en: 'There are {beds} beds for {children} children',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.9', 'primary', 'B105'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler')),
  require: ge(aUnit('/bedCount'), unitChildren),
  params: { beds: aUnit('/bedCount'), children: unitChildren },
  remedy: { 'zh-CN': '增加床位', en: 'Add beds' },
});
