import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { emergencyLight } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const emergencyLightTime = defineRule({
  id: 'fire-safety/emergency-light-time',
  title: {
    pass: { 'zh-CN': '应急照明持续时间达到下限', en: 'Emergency light lasts long enough' },
    fail: {
      'zh-CN': '应急照明持续 {hours} h，低于 {least} h',
      en: 'Emergency light lasts {hours} h; the least is {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.4', 'primary', 'B170')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  require: ge(f('/fireSafety/emergencyLightHours'), figure(emergencyLight)),
  params: { hours: f('/fireSafety/emergencyLightHours'), least: figure(emergencyLight) },
  remedy: { 'zh-CN': '更换备用电源', en: 'Replace the batteries' },
});
