import { defineRule, figure, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { corridorRampLimit } from '../../figures/corridors.js';
import { aCorridor, underNurseryCode } from '../../record.js';

export const corridorRamp = defineRule({
  id: 'site/corridor-ramp',
  title: {
    pass: { 'zh-CN': '走廊坡道坡度达到要求', en: 'The ramp of the corridor is gentle enough' },
    fail: {
      'zh-CN': '走廊坡道坡度 {slope}%，陡于 1:{limit}',
      en: 'The ramp rises {slope}%, more than 1:{limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.13', 'unverified', 'B080')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: underNurseryCode,
  require: le(mul(aCorridor('/rampSlope'), figure(corridorRampLimit)), 100),
  params: { slope: aCorridor('/rampSlope'), limit: figure(corridorRampLimit) },
  remedy: { 'zh-CN': '放缓坡道', en: 'Make the ramp gentler' },
});
