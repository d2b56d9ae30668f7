import { and, defineRule, figure, ge, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { emergencyLightLarge, emergencyLightLargeArea } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const emergencyLightTimeLarge = defineRule({
  id: 'fire-safety/emergency-light-time-large',
  title: {
    pass: {
      'zh-CN': '大型建筑应急照明持续时间达到下限',
      en: 'Emergency light in the large building lasts long enough',
    },
    fail: {
      'zh-CN': '大型建筑应急照明持续 {hours} h，低于 {least} h',
      en: 'Emergency light in the large building lasts {hours} h; the least is {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.4', 'primary', 'B170')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, gt(f('/building/totalArea'), figure(emergencyLightLargeArea))),
  require: ge(f('/fireSafety/emergencyLightHours'), figure(emergencyLightLarge)),
  params: { hours: f('/fireSafety/emergencyLightHours'), least: figure(emergencyLightLarge) },
  remedy: { 'zh-CN': '更换备用电源', en: 'Replace the batteries' },
});
