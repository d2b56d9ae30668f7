import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const kitchenFinishes = defineRule({
  id: 'site/kitchen-finishes',
  title: {
    pass: {
      'zh-CN': '厨房装修材料无毒、易清洁，地面防滑',
      en: 'The finishes of the kitchen are non-toxic and washable, the floor non-slip',
    },
    fail: {
      'zh-CN': '厨房装修材料不易清洁，或地面不防滑',
      en: 'The finishes of the kitchen are hard to clean, or its floor slippery',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.5.4-4.5.5', 'unverified', 'B119')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'kitchen')),
  require: and(aRoom('/finishes/cleanable'), aRoom('/finishes/antiSlipFloor')),
  remedy: { 'zh-CN': '更换厨房装修材料', en: 'Change the finishes of the kitchen' },
});
