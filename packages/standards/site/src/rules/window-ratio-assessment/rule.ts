import { and, defineRule, figure, ge, isIn, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { windowShareAssessment } from '../../figures/rooms.js';
import { aRoom, notHomeBased } from '../../record.js';

export const windowRatioAssessment = defineRule({
  id: 'site/window-ratio-assessment',
  title: {
    pass: {
      'zh-CN': '窗洞口面积达到质量评估标准要求',
      en: 'The window opening meets the quality assessment',
    },
    fail: {
      'zh-CN': '窗洞口 {window} 平方米，房间 {area} 平方米，比例低于 {limit}%',
      en: 'The window opening is {window} m² for a room of {area} m²; {limit}% is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-821-2023', '4.2', 'secondary', 'N265')],
  phases: ['assessment'],
  subjects: '/rooms',
  when: and(notHomeBased, isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep'])),
  require: ge(aRoom('/light/windowOpeningArea'), mul(aRoom('/area'), figure(windowShareAssessment), 0.01)),
  params: {
    window: aRoom('/light/windowOpeningArea'),
    area: aRoom('/area'),
    limit: figure(windowShareAssessment),
  },
  remedy: { 'zh-CN': '扩大窗洞口或改用其他房间', en: 'Enlarge the windows, or use another room' },
});
