import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { washableWallLimit } from '../../figures/rooms.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const washableWall = defineRule({
  id: 'site/washable-wall',
  title: {
    pass: {
      'zh-CN': '墙面光滑易清洁达到规定高度',
      en: 'Walls are smooth and washable up to the height of the design code',
    },
    fail: {
      'zh-CN': '光滑易清洁墙面高 {height} 米，未达到 {limit} 米',
      en: 'Walls are washable up to {height} m; the design code has {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.10', 'unverified', 'B077')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: ge(aRoom('/finishes/smoothWallHeight'), figure(washableWallLimit)),
  params: { height: aRoom('/finishes/smoothWallHeight'), limit: figure(washableWallLimit) },
  remedy: { 'zh-CN': '加高易清洁墙面', en: 'Make the walls washable further up' },
});
