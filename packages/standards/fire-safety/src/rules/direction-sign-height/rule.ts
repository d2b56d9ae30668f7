import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, civilWorks } from '../../design-record.js';
import { directionSignHeightLimit } from '../../figures/design-extinguishers.js';

export const directionSignHeight = defineRule({
  id: 'fire-safety/direction-sign-height',
  title: {
    pass: { 'zh-CN': '疏散方向标志高度在限值内', en: 'The height of direction signs is within the limit' },
    fail: {
      'zh-CN': '疏散方向标志高度 {value} m，超过 {limit} m',
      en: 'The height of direction signs is {value} m; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-51309-2018', '3.2', 'unverified', 'B215')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: civilWorks,
  require: le(aCorridor('/signHeight'), figure(directionSignHeightLimit)),
  params: { value: aCorridor('/signHeight'), limit: figure(directionSignHeightLimit) },
  remedy: { 'zh-CN': '调整疏散标志', en: 'Move the signs' },
});
