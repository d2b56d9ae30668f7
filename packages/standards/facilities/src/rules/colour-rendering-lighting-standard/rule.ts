import { defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { colourRenderingLightingStandardLimit } from '../../figures/light.js';
import { aRoom } from '../../record.js';

export const colourRenderingLightingStandard = defineRule({
  id: 'facilities/colour-rendering-lighting-standard',
  title: {
    pass: {
      'zh-CN': '活动室显色指数符合照明标准',
      en: 'The colour rendering of activity rooms meets the lighting standard',
    },
    fail: {
      'zh-CN': '活动室显色指数为 {actual}，照明标准为至少 {limit}',
      en: 'The colour rendering of activity rooms is {actual}; the lighting standard has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-50034-2024', 'education and nursery values', 'unverified', 'B395')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: eq(aRoom('/kind'), 'activity'),
  require: ge(aRoom('/light/colourRendering'), figure(colourRenderingLightingStandardLimit)),
  params: { actual: aRoom('/light/colourRendering'), limit: figure(colourRenderingLightingStandardLimit) },
  remedy: { 'zh-CN': '更换或增加灯具', en: 'Change or add lamps' },
});
