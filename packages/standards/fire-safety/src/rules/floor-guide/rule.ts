import { and, defineRule, figure, ge, le, number } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { topFloorGuide } from '../../figures/management.js';
import { aStoreyInUse, notHomeBased } from '../../management-record.js';

export const floorGuide = defineRule({
  id: 'fire-safety/floor-guide',
  title: {
    pass: { 'zh-CN': '使用楼层符合消防指南的建议', en: 'The storey is one that the fire guide advises' },
    fail: {
      'zh-CN': '使用第 {storey} 层，消防指南的建议为地上不高于 {limit} 层',
      en: 'Storey {storey} is in use; the fire guide advises storeys 1 to {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'B217')],
  topic: 'floor-limit',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/building/storeyUses',
  when: notHomeBased,
  require: and(le(aStoreyInUse('/storey'), figure(topFloorGuide)), ge(aStoreyInUse('/storey'), number(1))),
  params: { storey: aStoreyInUse('/storey'), limit: figure(topFloorGuide) },
  remedy: { 'zh-CN': '将场所移至建议的楼层', en: 'Move to a storey that is advised' },
});
