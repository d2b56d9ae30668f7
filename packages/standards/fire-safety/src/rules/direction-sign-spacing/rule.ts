import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, civilWorks } from '../../design-record.js';
import { directionSignSpacingLimit } from '../../figures/design-extinguishers.js';

export const directionSignSpacing = defineRule({
  id: 'fire-safety/direction-sign-spacing',
  title: {
    pass: { 'zh-CN': '疏散方向标志间距在限值内', en: 'The spacing of direction signs is within the limit' },
    fail: {
      'zh-CN': '疏散方向标志间距 {value} m，超过 {limit} m',
      en: 'The spacing of direction signs is {value} m; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-51309-2018', '3.2', 'unverified', 'B215')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: civilWorks,
  require: le(aCorridor('/signSpacing'), figure(directionSignSpacingLimit)),
  params: { value: aCorridor('/signSpacing'), limit: figure(directionSignSpacingLimit) },
  remedy: { 'zh-CN': '调整疏散标志', en: 'Move the signs' },
});
