import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';
import { widthGroundExit } from '../../figures/design-widths.js';

export const groundExitWidth = defineRule({
  id: 'fire-safety/ground-exit-width',
  title: {
    pass: { 'zh-CN': '首层疏散外门净宽达到下限', en: 'The exit on the ground floor is wide enough' },
    fail: {
      'zh-CN': '首层疏散外门净宽 {width} m，低于 {least} m',
      en: 'The exit on the ground floor is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.4', 'primary', 'B152')],
  topic: 'exit-door-width',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: and(civilWorks, eq(anExit('/storey'), 1)),
  require: ge(anExit('/netWidth'), figure(widthGroundExit)),
  params: { width: anExit('/netWidth'), least: figure(widthGroundExit) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
