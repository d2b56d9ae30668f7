import { and, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, byGrade, notHomeBased } from '../../design-record.js';
import { floorGrade3, floorGrade4, floorGrade12 } from '../../figures/design-floors.js';

export const floorByGrade = defineRule({
  id: 'fire-safety/floor-by-grade',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房楼层符合建筑耐火等级的限制',
      en: 'The room is on a floor that the fire-resistance grade allows',
    },
    fail: {
      'zh-CN': '婴幼儿用房位于 {storey} 层，建筑耐火等级允许的最高楼层为 {limit} 层',
      en: 'The room is on floor {storey}; the fire-resistance grade allows floors 1 to {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.4', 'primary', 'B142')],
  topic: 'floor-limit',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(notHomeBased, aRoom('/usedByChildren')),
  require: and(
    ge(aRoom('/storey'), 1),
    le(aRoom('/storey'), byGrade(floorGrade12, floorGrade3, floorGrade4)),
  ),
  params: { storey: aRoom('/storey'), limit: byGrade(floorGrade12, floorGrade3, floorGrade4) },
  remedy: { 'zh-CN': '将婴幼儿用房移至允许的楼层', en: 'Move the room to a floor that is allowed' },
});
