import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';
import { width2018Exit } from '../../figures/design-widths.js';

export const exitWidth2018 = defineRule({
  id: 'fire-safety/exit-width-2018',
  title: {
    pass: { 'zh-CN': '安全出口净宽达到下限', en: 'The exit is wide enough' },
    fail: {
      'zh-CN': '安全出口净宽 {width} m，低于 {least} m',
      en: 'The exit is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.18', 'primary', 'B192')],
  topic: 'exit-door-width',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: civilWorks,
  require: ge(anExit('/netWidth'), figure(width2018Exit)),
  params: { width: anExit('/netWidth'), least: figure(width2018Exit) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
