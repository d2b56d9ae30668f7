import { and, defineRule, isIn, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underHygieneEvaluation } from '../../record.js';

export const westShadingHygiene = defineRule({
  id: 'site/west-shading-hygiene',
  title: {
    pass: {
      'zh-CN': '炎热地区生活用房不朝西，或有遮阳',
      en: 'In hot regions a living room does not face west, or is shaded',
    },
    fail: {
      'zh-CN': '炎热地区生活用房朝西且没有遮阳',
      en: 'In a hot region the living room faces west without shading',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N214')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(
    underHygieneEvaluation,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    isIn(f('/site/surroundings/climateZone'), ['hot-summer-cold-winter', 'hot-summer-warm-winter']),
  ),
  require: or(not(aRoom('/facesWest')), aRoom('/shading')),
  remedy: {
    'zh-CN': '加设遮阳，或改用其他朝向的房间',
    en: 'Add shading, or use a room that faces another way',
  },
});
