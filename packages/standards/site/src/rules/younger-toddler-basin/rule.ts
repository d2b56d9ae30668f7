import { and, defineRule, eq, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  youngerToddlerBasinBasinHigh,
  youngerToddlerBasinBasinLow,
  youngerToddlerBasinBasinNarrow,
  youngerToddlerBasinBasinWide,
} from '../../figures/fixtures.js';
import { asNursery, aUnit } from '../../record.js';

export const youngerToddlerBasin = defineRule({
  id: 'site/younger-toddler-basin',
  title: {
    pass: {
      'zh-CN': '托小班洗手池高度和宽度适合婴幼儿',
      en: 'The basins have the height and width for younger toddlers',
    },
    fail: {
      'zh-CN': '托小班洗手池高度或宽度不在规定范围',
      en: 'Height or width of the basins is outside the range for younger toddlers',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.5B', 'primary', 'B100'), cite('jgj-39-2019', '4.2.5B', 'primary', 'N243')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'younger-toddler')),
  require: and(
    ge(aUnit('/basinHeight'), figure(youngerToddlerBasinBasinLow)),
    le(aUnit('/basinHeight'), figure(youngerToddlerBasinBasinHigh)),
    ge(aUnit('/basinWidth'), figure(youngerToddlerBasinBasinNarrow)),
    le(aUnit('/basinWidth'), figure(youngerToddlerBasinBasinWide)),
  ),
  remedy: { 'zh-CN': '更换洗手池', en: 'Change the basins' },
});
