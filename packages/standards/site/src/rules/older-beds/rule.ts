import { and, defineRule, eq, figure, ge, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { olderBedsLimit } from '../../figures/living-units.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const olderBeds = defineRule({
  id: 'site/older-beds',
  title: {
    pass: {
      'zh-CN': '托大班床位单层并与外墙保持距离',
      en: 'The beds of older toddlers are no bunks and stand off the outer wall',
    },
    fail: {
      'zh-CN': '托大班使用双层床，或床距外墙不足 {limit} 米',
      en: 'Older toddlers have bunk beds, or beds nearer than {limit} m to the outer wall',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.9', 'primary', 'B105'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler')),
  require: and(not(aUnit('/bunkBeds')), ge(aUnit('/bedToOuterWall'), figure(olderBedsLimit))),
  params: { limit: figure(olderBedsLimit) },
  remedy: { 'zh-CN': '更换双层床，移开靠外墙的床', en: 'Replace bunk beds; move beds off the wall' },
});
