import { defineRule, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const awayFromHazards = defineRule({
  id: 'site/away-from-hazards',
  title: {
    pass: { 'zh-CN': '场地远离危险源', en: 'The site is away from hazards' },
    fail: {
      'zh-CN': '邻近危险品场所，安全距离未经核实符合规定',
      en: 'A place with hazardous goods is near and the safe distance is not kept',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 12', 'primary', 'N102')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: or(not(f('/site/surroundings/hazardousPlants')), f('/site/surroundings/hazardDistanceAttested')),
  remedy: {
    'zh-CN': '请有资质的单位核定安全距离；达不到的另行选址',
    en: 'Have a competent body attest the distance, or choose another site',
  },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
