import { and, defineRule, figure, ge, isIn, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { windowShareDesign } from '../../figures/rooms.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const windowRatioByDesign = defineRule({
  id: 'site/window-ratio-by-design',
  title: {
    pass: { 'zh-CN': '窗洞口面积达到设计规范要求', en: 'The window opening meets the design code' },
    fail: {
      'zh-CN': '窗洞口 {window} 平方米，房间 {area} 平方米，比例低于 {limit}%',
      en: 'The window opening is {window} m² for a room of {area} m²; {limit}% is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.8A', 'primary', 'B067')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    f('/site/surroundings/needsWinterSun'),
  ),
  require: ge(aRoom('/light/windowOpeningArea'), mul(aRoom('/area'), figure(windowShareDesign), 0.01)),
  params: {
    window: aRoom('/light/windowOpeningArea'),
    area: aRoom('/area'),
    limit: figure(windowShareDesign),
  },
  remedy: { 'zh-CN': '扩大窗洞口或改用其他房间', en: 'Enlarge the windows, or use another room' },
});
