import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  youngerToddlerFixturesBasins,
  youngerToddlerFixturesToilets,
  youngerToddlerFixturesUrinals,
} from '../../figures/fixtures.js';
import { asNursery, aUnit } from '../../record.js';

export const youngerToddlerFixtures = defineRule({
  id: 'site/younger-toddler-fixtures',
  title: {
    pass: {
      'zh-CN': '托小班卫生间便器、小便器和洗手池数量达到要求',
      en: 'The younger toddler unit has the toilets, urinals and basins that are asked for',
    },
    fail: {
      'zh-CN': '托小班卫生间便器、小便器或洗手池数量不足',
      en: 'The younger toddler unit has too few toilets, urinals or basins',
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
    ge(aUnit('/toilets'), figure(youngerToddlerFixturesToilets)),
    ge(aUnit('/urinals'), figure(youngerToddlerFixturesUrinals)),
    ge(aUnit('/basins'), figure(youngerToddlerFixturesBasins)),
    aUnit('/urinalPartition'),
  ),
  remedy: { 'zh-CN': '增设卫生器具', en: 'Add fixtures' },
});
