import { and, defineRule, figure, ge, isIn, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { windowShareMinorLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const windowFloorRatioMinor = defineRule({
  id: 'facilities/window-floor-ratio-minor',
  title: {
    pass: {
      'zh-CN': '卫生间窗地面积比符合设计规范',
      en: 'The window share of the toilet or washroom meets the design code',
    },
    fail: {
      'zh-CN': '卫生间窗洞口 {actual} 平方米，面积 {area} 平方米，设计规范为至少 {limit}%',
      en: 'The window opening of the toilet or washroom is {actual} m² for {area} m²; the design code has at least {limit}%',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.1.1', 'unverified', 'B122')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['child-toilet', 'washroom'])),
  require: ge(aRoom('/light/windowOpeningArea'), mul(aRoom('/area'), figure(windowShareMinorLimit), 0.01)),
  params: {
    actual: aRoom('/light/windowOpeningArea'),
    area: aRoom('/area'),
    limit: figure(windowShareMinorLimit),
  },
  remedy: { 'zh-CN': '扩大窗洞口', en: 'Enlarge the windows' },
});
