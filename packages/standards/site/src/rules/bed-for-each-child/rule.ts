import { and, defineRule, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { unitChildren } from '../../children.js';
import { asNursery, aUnit } from '../../record.js';

export const bedForEachChild = defineRule({
  id: 'site/bed-for-each-child',
  title: {
    pass: { 'zh-CN': '每名婴幼儿有自己的床位', en: 'There is a bed for each child of the unit' },
    fail: {
      'zh-CN': '床位 {beds} 张，婴幼儿 {children} 名',
      en: 'There are {beds} beds for {children} children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', '4.2.5A-1', 'primary', 'B097'),
    cite('jgj-39-2019', '4.2.5A', 'primary', 'N242'),
  ],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: ge(aUnit('/bedCount'), unitChildren),
  params: { beds: aUnit('/bedCount'), children: unitChildren },
  remedy: { 'zh-CN': '增加床位', en: 'Add beds' },
});
