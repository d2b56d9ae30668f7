import { and, defineRule, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const noBunkBeds = defineRule({
  id: 'site/no-bunk-beds',
  title: {
    pass: { 'zh-CN': '不使用双层床', en: 'There are no bunk beds' },
    fail: { 'zh-CN': '使用双层床', en: 'There are bunk beds' },
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
  require: not(aUnit('/bunkBeds')),
  remedy: { 'zh-CN': '更换为单层床', en: 'Replace bunk beds by single ones' },
});
