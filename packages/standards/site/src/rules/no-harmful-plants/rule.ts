import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noHarmfulPlants = defineRule({
  id: 'site/no-harmful-plants',
  title: {
    pass: {
      'zh-CN': '没有有毒、带刺、飞絮等有害植物',
      en: 'There are no toxic, thorny, fluff-shedding or irritant plants',
    },
    fail: {
      'zh-CN': '场地内有有毒、带刺、飞絮等有害植物',
      en: 'There are toxic, thorny, fluff-shedding or irritant plants',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.4', 'secondary', 'B062')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: not(f('/site/surroundings/harmfulPlants')),
  remedy: { 'zh-CN': '移除有害植物', en: 'Remove the harmful plants' },
});
