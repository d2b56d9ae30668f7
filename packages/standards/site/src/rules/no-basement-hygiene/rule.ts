import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underHygieneEvaluation } from '../../record.js';

export const noBasementHygiene = defineRule({
  id: 'site/no-basement-hygiene',
  title: {
    pass: {
      'zh-CN': '生活用房不在地下或半地下（卫生评价）',
      en: 'No living room is in a basement or semi-basement (hygiene evaluation)',
    },
    fail: {
      'zh-CN': '生活用房位于地下或半地下（卫生评价）',
      en: 'The living room is in a basement or semi-basement (hygiene evaluation)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N215')],
  topic: 'floor-limit',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(
    underHygieneEvaluation,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
  ),
  require: eq(aRoom('/belowGround'), 'no'),
  remedy: { 'zh-CN': '将生活用房移至地上', en: 'Move the living room above ground' },
});
