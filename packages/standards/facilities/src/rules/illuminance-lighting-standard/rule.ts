import { defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { illuminanceLightingStandardLimit } from '../../figures/light.js';
import { aRoom } from '../../record.js';

export const illuminanceLightingStandard = defineRule({
  id: 'facilities/illuminance-lighting-standard',
  title: {
    pass: {
      'zh-CN': '活动室照度符合照明标准',
      en: 'The illuminance of activity rooms meets the lighting standard',
    },
    fail: {
      'zh-CN': '活动室照度为 {actual} 勒克斯，照明标准为至少 {limit} 勒克斯',
      en: 'The illuminance of activity rooms is {actual} lx; the lighting standard has at least {limit} lx',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-50034-2024', 'education and nursery values', 'unverified', 'B395')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: eq(aRoom('/kind'), 'activity'),
  require: ge(aRoom('/light/illuminance'), figure(illuminanceLightingStandardLimit)),
  params: { actual: aRoom('/light/illuminance'), limit: figure(illuminanceLightingStandardLimit) },
  remedy: { 'zh-CN': '更换或增加灯具', en: 'Change or add lamps' },
});
