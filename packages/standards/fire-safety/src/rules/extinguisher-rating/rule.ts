import { and, defineRule, eq, figure, ge, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlace, nurseryWorks } from '../../design-record.js';
import {
  extinguisherMediumRating,
  extinguisherSeriousBeds,
  extinguisherSeriousRating,
} from '../../figures/design-extinguishers.js';
import { f } from '../../record.js';

const limit = when(
  ge(f('/boardingBeds'), figure(extinguisherSeriousBeds)),
  figure(extinguisherSeriousRating),
  figure(extinguisherMediumRating),
);

export const extinguisherRating = defineRule({
  id: 'fire-safety/extinguisher-rating',
  title: {
    pass: { 'zh-CN': '灭火器单具级别达到下限', en: 'The rating of each extinguisher is enough' },
    fail: {
      'zh-CN': '灭火器单具级别 {value}A，低于 {limit}A',
      en: 'The rating of each extinguisher is {value}A; the least is {limit}A',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '6', 'unverified', 'B213')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/fireSafety/extinguishers',
  when: and(nurseryWorks, eq(f('/boarding'), true)),
  require: ge(aPlace('/ratingA'), limit),
  params: { value: aPlace('/ratingA'), limit: limit },
  remedy: { 'zh-CN': '调整灭火器配置', en: 'Change the extinguishers' },
});
