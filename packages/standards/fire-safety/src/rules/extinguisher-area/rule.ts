import { and, defineRule, eq, figure, ge, le, mul, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlace, nurseryWorks } from '../../design-record.js';
import {
  extinguisherMediumArea,
  extinguisherSeriousArea,
  extinguisherSeriousBeds,
} from '../../figures/design-extinguishers.js';
import { f } from '../../record.js';

const limit = when(
  ge(f('/boardingBeds'), figure(extinguisherSeriousBeds)),
  figure(extinguisherSeriousArea),
  figure(extinguisherMediumArea),
);

export const extinguisherArea = defineRule({
  id: 'fire-safety/extinguisher-area',
  title: {
    pass: { 'zh-CN': '灭火器保护面积在限值内', en: 'The area served is within the rating' },
    fail: {
      'zh-CN': '灭火器保护面积 {value} m²，超过其灭火级别',
      en: 'The area served is {value} m², more than the rating allows',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '6', 'unverified', 'B213')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/fireSafety/extinguishers',
  when: and(nurseryWorks, eq(f('/boarding'), true)),
  require: le(aPlace('/servedArea'), mul(aPlace('/count'), aPlace('/ratingA'), limit)),
  params: { value: aPlace('/servedArea') },
  remedy: { 'zh-CN': '调整灭火器配置', en: 'Change the extinguishers' },
});
