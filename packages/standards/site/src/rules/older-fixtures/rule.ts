import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  olderFixturesBasins,
  olderFixturesSlopSinks,
  olderFixturesToilets,
  olderFixturesUrinals,
} from '../../figures/fixtures.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const olderFixtures = defineRule({
  id: 'site/older-fixtures',
  title: {
    pass: {
      'zh-CN': '托大班卫生器具数量达到幼儿园标准',
      en: 'The unit of older toddlers has the fixtures of a kindergarten class',
    },
    fail: {
      'zh-CN': '托大班卫生器具数量少于幼儿园标准',
      en: 'The unit of older toddlers has fewer fixtures than a kindergarten class',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('jgj-39-2019', 'table 4.3.11', 'unverified', 'B107'),
    cite('jgj-39-2019', '4.2.2', 'primary', 'B089'),
  ],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler')),
  require: and(
    ge(aUnit('/slopSinks'), figure(olderFixturesSlopSinks)),
    ge(aUnit('/toilets'), figure(olderFixturesToilets)),
    ge(aUnit('/urinals'), figure(olderFixturesUrinals)),
    ge(aUnit('/basins'), figure(olderFixturesBasins)),
  ),
  remedy: { 'zh-CN': '增设卫生器具', en: 'Add fixtures' },
});
