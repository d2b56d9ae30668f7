import { and, defineRule, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const pollutionDistanceByDesign = defineRule({
  id: 'site/pollution-distance-by-design',
  title: {
    pass: {
      'zh-CN': '与污染源的距离符合卫生防护要求',
      en: 'The hygiene distance to sources of pollution is kept',
    },
    fail: {
      'zh-CN': '周边有污染源，未达到卫生防护距离',
      en: 'A source of pollution is near and the hygiene distance is not kept',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.1.2', 'secondary', 'B050')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    underNurseryCode,
    hasAny(f('/site/surroundings/pollutionSources'), [
      'air',
      'water',
      'noise',
      'radiation',
      'waste',
      'other',
    ]),
  ),
  require: f('/site/surroundings/pollutionDistanceMet'),
  remedy: {
    'zh-CN': '采取防护措施或另行选址',
    en: 'Protect the site from the source, or choose another site',
  },
});
