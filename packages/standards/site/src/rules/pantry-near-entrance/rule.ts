import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const pantryNearEntrance = defineRule({
  id: 'site/pantry-near-entrance',
  title: {
    pass: { 'zh-CN': '配餐区靠近对外出入口', en: 'The pantry is near the outer entrance' },
    fail: { 'zh-CN': '配餐区没有靠近对外出入口', en: 'The pantry is not near the outer entrance' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.5A-2', 'primary', 'B098')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: aUnit('/ownPantryNearEntrance'),
  remedy: { 'zh-CN': '调整配餐区位置', en: 'Move the pantry' },
});
