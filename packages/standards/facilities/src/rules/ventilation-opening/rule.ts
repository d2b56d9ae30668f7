import { and, defineRule, figure, ge, isIn, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { ventilationShareLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const ventilationOpening = defineRule({
  id: 'facilities/ventilation-opening',
  title: {
    pass: { 'zh-CN': '通风开口面积符合设计规范', en: 'The openable area meets the design code' },
    fail: {
      'zh-CN': '通风开口 {actual} 平方米，房间 {area} 平方米，设计规范为至少 {limit}%',
      en: 'The openable area is {actual} m² for {area} m²; the design code has at least {limit}%',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.3.2', 'secondary', 'B126')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), [
      'activity',
      'sleep',
      'activity-and-sleep',
      'living-unit',
      'multi-function',
      'office',
      'observation',
    ]),
  ),
  require: ge(
    aRoom('/technics/ventilationOpeningArea'),
    mul(aRoom('/area'), figure(ventilationShareLimit), 0.01),
  ),
  params: {
    actual: aRoom('/technics/ventilationOpeningArea'),
    area: aRoom('/area'),
    limit: figure(ventilationShareLimit),
  },
  remedy: { 'zh-CN': '加大可开启窗扇', en: 'Enlarge the openable windows' },
});
