import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairStepsRiser, stairStepsTread } from '../../figures/stairs.js';
import { aStair, underNurseryCode } from '../../record.js';

export const stairSteps = defineRule({
  id: 'site/stair-steps',
  title: {
    pass: { 'zh-CN': '踏步高度和宽度达到统一标准', en: 'Risers and treads meet the uniform standard' },
    fail: { 'zh-CN': '踏步高度或宽度未达到统一标准', en: 'Risers or treads miss the uniform standard' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50352-2019', '6.8.10', 'primary', 'B198')],
  topic: 'stair-riser',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: underNurseryCode,
  require: and(le(aStair('/riser'), figure(stairStepsRiser)), ge(aStair('/tread'), figure(stairStepsTread))),
  remedy: { 'zh-CN': '改造踏步', en: 'Change the steps' },
});
