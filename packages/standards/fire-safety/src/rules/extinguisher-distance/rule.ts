import { and, defineRule, eq, figure, ge, le, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlace, nurseryWorks } from '../../design-record.js';
import {
  extinguisherMediumDistance,
  extinguisherSeriousBeds,
  extinguisherSeriousDistance,
} from '../../figures/design-extinguishers.js';
import { f } from '../../record.js';

const limit = when(
  ge(f('/boardingBeds'), figure(extinguisherSeriousBeds)),
  figure(extinguisherSeriousDistance),
  figure(extinguisherMediumDistance),
);

export const extinguisherDistance = defineRule({
  id: 'fire-safety/extinguisher-distance',
  title: {
    pass: { 'zh-CN': '灭火器保护距离在限值内', en: 'The farthest point is within the limit' },
    fail: {
      'zh-CN': '灭火器保护距离 {value} m，超过 {limit} m',
      en: 'The farthest point is {value} m away; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '6', 'unverified', 'B213')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/fireSafety/extinguishers',
  when: and(nurseryWorks, eq(f('/boarding'), true)),
  require: le(aPlace('/travel'), limit),
  params: { value: aPlace('/travel'), limit: limit },
  remedy: { 'zh-CN': '调整灭火器配置', en: 'Change the extinguishers' },
});
