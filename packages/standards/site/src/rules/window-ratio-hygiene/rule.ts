import { and, defineRule, figure, ge, isIn, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { windowShareHygiene } from '../../figures/rooms.js';
import { aRoom, f, underHygieneEvaluation } from '../../record.js';

export const windowRatioHygiene = defineRule({
  id: 'site/window-ratio-hygiene',
  title: {
    pass: { 'zh-CN': '窗洞口面积达到卫生评价要求', en: 'The window opening meets the hygiene evaluation' },
    fail: {
      'zh-CN': '窗洞口 {window} 平方米，房间 {area} 平方米，比例低于 {limit}%',
      en: 'The window opening is {window} m² for a room of {area} m²; {limit}% is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N213')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(
    underHygieneEvaluation,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    f('/site/surroundings/needsWinterSun'),
  ),
  require: ge(aRoom('/light/windowOpeningArea'), mul(aRoom('/area'), figure(windowShareHygiene), 0.01)),
  params: {
    window: aRoom('/light/windowOpeningArea'),
    area: aRoom('/area'),
    limit: figure(windowShareHygiene),
  },
  remedy: { 'zh-CN': '扩大窗洞口或改用其他房间', en: 'Enlarge the windows, or use another room' },
});
