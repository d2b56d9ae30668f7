import { and, defineRule, eq, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  olderSizesBasinHeightHigh,
  olderSizesBasinHeightLow,
  olderSizesBasinWidthHigh,
  olderSizesBasinWidthLow,
  olderSizesSeatHeightHigh,
  olderSizesSeatHeightLow,
  olderSizesStallDepth,
  olderSizesStallWidth,
  olderSizesTapSpacingHigh,
  olderSizesTapSpacingLow,
} from '../../figures/fixtures.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const olderSizes = defineRule({
  id: 'site/older-sizes',
  title: {
    pass: {
      'zh-CN': '托大班卫生器具尺寸符合幼儿园标准',
      en: 'The fixtures of older toddlers have the sizes of a kindergarten',
    },
    fail: {
      'zh-CN': '托大班卫生器具尺寸与幼儿园标准不同',
      en: 'The fixtures of older toddlers differ in size from those of a kindergarten',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('jgj-39-2019', '4.3.13', 'unverified', 'B108'),
    cite('jgj-39-2019', '4.2.2', 'primary', 'B089'),
  ],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler')),
  require: and(
    ge(aUnit('/stallWidth'), figure(olderSizesStallWidth)),
    ge(aUnit('/stallDepth'), figure(olderSizesStallDepth)),
    and(
      ge(aUnit('/basinHeight'), figure(olderSizesBasinHeightLow)),
      le(aUnit('/basinHeight'), figure(olderSizesBasinHeightHigh)),
      ge(aUnit('/basinWidth'), figure(olderSizesBasinWidthLow)),
      le(aUnit('/basinWidth'), figure(olderSizesBasinWidthHigh)),
      ge(aUnit('/tapSpacing'), figure(olderSizesTapSpacingLow)),
      le(aUnit('/tapSpacing'), figure(olderSizesTapSpacingHigh)),
      ge(aUnit('/toiletSeatHeight'), figure(olderSizesSeatHeightLow)),
      le(aUnit('/toiletSeatHeight'), figure(olderSizesSeatHeightHigh)),
    ),
  ),
  remedy: { 'zh-CN': '更换卫生器具', en: 'Change the fixtures' },
});
