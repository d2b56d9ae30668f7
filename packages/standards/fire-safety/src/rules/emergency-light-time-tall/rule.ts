import { and, defineRule, figure, ge, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { emergencyLightTall, emergencyLightTallHeight } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const emergencyLightTimeTall = defineRule({
  id: 'fire-safety/emergency-light-time-tall',
  title: {
    pass: {
      'zh-CN': '超高建筑应急照明持续时间达到下限',
      en: 'Emergency light in the tall building lasts long enough',
    },
    fail: {
      'zh-CN': '超高建筑应急照明持续 {hours} h，低于 {least} h',
      en: 'Emergency light in the tall building lasts {hours} h; the least is {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.4', 'primary', 'B170')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, gt(f('/building/height'), figure(emergencyLightTallHeight))),
  require: ge(f('/fireSafety/emergencyLightHours'), figure(emergencyLightTall)),
  params: { hours: f('/fireSafety/emergencyLightHours'), least: figure(emergencyLightTall) },
  remedy: { 'zh-CN': '更换备用电源', en: 'Replace the batteries' },
});
