import { and, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, byGrade, civilWorks } from '../../design-record.js';
import { sharedFloorGrade3, sharedFloorGrade4, sharedFloorGrade12 } from '../../figures/design-floors.js';
import { f } from '../../record.js';

export const floorInSharedBuilding = defineRule({
  id: 'fire-safety/floor-in-shared-building',
  title: {
    pass: {
      'zh-CN': '设在其他建筑内的婴幼儿用房楼层符合耐火等级的限制',
      en: 'The room in a building of others is on a floor that its grade allows',
    },
    fail: {
      'zh-CN': '婴幼儿用房位于 {storey} 层，耐火等级允许的最高楼层为 {limit} 层',
      en: 'The room is on floor {storey}; the grade allows floors 1 to {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.4.4-1 to 5.4.4-3', 'primary', 'B180')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, aRoom('/usedByChildren'), eq(f('/site/standalone'), false)),
  require: le(aRoom('/storey'), byGrade(sharedFloorGrade12, sharedFloorGrade3, sharedFloorGrade4)),
  params: {
    storey: aRoom('/storey'),
    limit: byGrade(sharedFloorGrade12, sharedFloorGrade3, sharedFloorGrade4),
  },
  remedy: { 'zh-CN': '将婴幼儿用房移至允许的楼层', en: 'Move the room to a floor that is allowed' },
});
