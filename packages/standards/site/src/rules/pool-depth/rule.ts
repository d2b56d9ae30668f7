import { and, defineRule, figure, hasAny, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { poolDepthLimit } from '../../figures/outdoor.js';
import { f, underNurseryCode } from '../../record.js';

export const poolDepth = defineRule({
  id: 'site/pool-depth',
  title: {
    pass: { 'zh-CN': '戏水池深度不超过建议值', en: 'The wading pool is no deeper than advised' },
    fail: {
      'zh-CN': '戏水池深 {depth} 米，深于建议的 {limit} 米',
      en: 'The wading pool is {depth} m deep; {limit} m is advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '3.2.3-4', 'primary', 'B060')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, hasAny(f('/outdoor/features'), ['wading-pool'])),
  require: le(f('/outdoor/poolDepth'), figure(poolDepthLimit)),
  params: { depth: f('/outdoor/poolDepth'), limit: figure(poolDepthLimit) },
  remedy: { 'zh-CN': '降低戏水池水深', en: 'Make the wading pool shallower' },
});
