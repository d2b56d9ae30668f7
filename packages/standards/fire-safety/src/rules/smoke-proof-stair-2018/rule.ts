import { and, defineRule, eq, figure, gt, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { smokeProofHeight } from '../../figures/design-travel.js';
import { f } from '../../record.js';

export const smokeProofStair2018 = defineRule({
  id: 'fire-safety/smoke-proof-stair-2018',
  title: {
    pass: {
      'zh-CN': '超过规定高度的高层建筑疏散楼梯为防烟楼梯间',
      en: 'The stair of the tall high-rise is smoke-proof',
    },
    fail: {
      'zh-CN': '超过规定高度的高层建筑疏散楼梯不是防烟楼梯间',
      en: 'The stair of the tall high-rise is not smoke-proof',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.12', 'primary', 'B185')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(
    civilWorks,
    f('/building/highRise'),
    gt(f('/building/height'), figure(smokeProofHeight)),
    ne(aStair('/enclosure'), 'outdoor'),
  ),
  require: eq(aStair('/enclosure'), 'smoke-proof'),
  remedy: { 'zh-CN': '改造为防烟楼梯间', en: 'Make the stair smoke-proof' },
});
