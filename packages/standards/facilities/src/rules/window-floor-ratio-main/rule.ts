import { and, defineRule, figure, ge, isIn, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { windowShareMainLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const windowFloorRatioMain = defineRule({
  id: 'facilities/window-floor-ratio-main',
  title: {
    pass: {
      'zh-CN': '主要房间窗地面积比符合设计规范',
      en: 'The window share of the main room meets the design code',
    },
    fail: {
      'zh-CN': '主要房间窗洞口 {actual} 平方米，面积 {area} 平方米，设计规范为至少 {limit}%',
      en: 'The window opening of the main room is {actual} m² for {area} m²; the design code has at least {limit}%',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.1.1', 'unverified', 'B122')],
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
  require: ge(aRoom('/light/windowOpeningArea'), mul(aRoom('/area'), figure(windowShareMainLimit), 0.01)),
  params: {
    actual: aRoom('/light/windowOpeningArea'),
    area: aRoom('/area'),
    limit: figure(windowShareMainLimit),
  },
  remedy: { 'zh-CN': '扩大窗洞口', en: 'Enlarge the windows' },
});
