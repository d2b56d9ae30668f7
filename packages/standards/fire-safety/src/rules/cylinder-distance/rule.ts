import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { cylinderDistanceLimit } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const cylinderDistance = defineRule({
  id: 'fire-safety/cylinder-distance',
  title: {
    pass: { 'zh-CN': '气瓶与灶具的净距达到下限', en: 'The cylinder is far enough from the stove' },
    fail: {
      'zh-CN': '气瓶与灶具净距 {distance} m，低于 {least} m',
      en: 'The cylinder is {distance} m from the stove; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '12.0.4', 'primary', 'B176')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/gas/bottled')),
  require: ge(f('/fireSafety/gas/cylinderDistance'), figure(cylinderDistanceLimit)),
  params: { distance: f('/fireSafety/gas/cylinderDistance'), least: figure(cylinderDistanceLimit) },
  remedy: { 'zh-CN': '移开气瓶', en: 'Move the cylinder' },
});
