import { defineRule, hasAny, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const awayFromPollution = defineRule({
  id: 'site/away-from-pollution',
  title: {
    pass: { 'zh-CN': '场地远离污染源', en: 'The site is away from pollution' },
    fail: {
      'zh-CN': '周边有污染源，未达到卫生防护距离',
      en: 'A source of pollution is near and the hygiene distance is not kept',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 12', 'primary', 'N102')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: or(
    not(
      hasAny(f('/site/surroundings/pollutionSources'), [
        'air',
        'water',
        'noise',
        'radiation',
        'waste',
        'other',
      ]),
    ),
    f('/site/surroundings/pollutionDistanceMet'),
  ),
  remedy: {
    'zh-CN': '采取防护措施或另行选址',
    en: 'Protect the site from the source, or choose another site',
  },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
