import { and, defineRule, eq, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { floorAssessmentLimit } from '../../figures/floors.js';
import { aRoom, notHomeBased } from '../../record.js';

export const floorAssessment = defineRule({
  id: 'site/floor-assessment',
  title: {
    pass: {
      'zh-CN': '生活用房在地上三层及以下（质量评估）',
      en: 'The living room is above ground and within floor 3 (quality assessment)',
    },
    fail: {
      'zh-CN': '生活用房在地下、半地下，或高于第 {limit} 层（质量评估）',
      en: 'The living room is below ground or above floor {limit} (quality assessment)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('ws-t-821-2023', '4.2', 'secondary', 'N263'),
    cite('ws-t-821-2023', 'premises', 'secondary', 'B319'),
  ],
  topic: 'floor-limit',
  phases: ['assessment'],
  subjects: '/rooms',
  when: and(notHomeBased, isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep'])),
  require: and(eq(aRoom('/belowGround'), 'no'), le(aRoom('/storey'), figure(floorAssessmentLimit))),
  params: { limit: figure(floorAssessmentLimit) },
  remedy: {
    'zh-CN': '将生活用房移至较低的地上楼层',
    en: 'Move the living room to a lower floor above ground',
  },
});
