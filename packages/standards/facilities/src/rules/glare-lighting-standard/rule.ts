import { defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { glareLightingStandardLimit } from '../../figures/light.js';
import { aRoom } from '../../record.js';

export const glareLightingStandard = defineRule({
  id: 'facilities/glare-lighting-standard',
  title: {
    pass: {
      'zh-CN': '活动室统一眩光值符合照明标准',
      en: 'The glare index of activity rooms meets the lighting standard',
    },
    fail: {
      'zh-CN': '活动室统一眩光值为 {actual}，照明标准为至多 {limit}',
      en: 'The glare index of activity rooms is {actual}; the lighting standard has at most {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-50034-2024', 'education and nursery values', 'unverified', 'B395')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: eq(aRoom('/kind'), 'activity'),
  require: le(aRoom('/light/glareIndex'), figure(glareLightingStandardLimit)),
  params: { actual: aRoom('/light/glareIndex'), limit: figure(glareLightingStandardLimit) },
  remedy: { 'zh-CN': '更换或增加灯具', en: 'Change or add lamps' },
});
