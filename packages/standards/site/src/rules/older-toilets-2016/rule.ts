import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { olderToilets2016Boys, olderToilets2016Girls } from '../../figures/fixtures.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const olderToilets2016 = defineRule({
  id: 'site/older-toilets-2016',
  title: {
    pass: {
      'zh-CN': '托大班女童、男童便器数达到幼儿园标准（2016年版）',
      en: 'The unit of older toddlers has the toilets for girls and boys of a kindergarten class (2016 edition)',
    },
    fail: {
      'zh-CN': '托大班女童或男童便器数少于幼儿园标准（2016年版）',
      en: 'The unit of older toddlers has fewer toilets for girls or boys than a kindergarten class (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '4.3.11', 'secondary', 'AB011')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler')),
  require: and(
    ge(aUnit('/girlsToilets'), figure(olderToilets2016Girls)),
    ge(aUnit('/boysToilets'), figure(olderToilets2016Boys)),
  ),
  remedy: { 'zh-CN': '增设便器', en: 'Add toilets' },
});
