import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';
import { widthExit } from '../../figures/design-widths.js';

export const exitWidth = defineRule({
  id: 'fire-safety/exit-width',
  title: {
    pass: { 'zh-CN': '安全出口净宽达到下限', en: 'The exit is wide enough' },
    fail: {
      'zh-CN': '安全出口净宽 {width} m，低于 {least} m',
      en: 'The exit is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.4', 'primary', 'B152')],
  topic: 'exit-door-width',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: civilWorks,
  require: ge(anExit('/netWidth'), figure(widthExit)),
  params: { width: anExit('/netWidth'), least: figure(widthExit) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
