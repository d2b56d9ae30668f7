import { and, defineRule, figure, le, lookup, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { floorTimber1, floorTimber2, floorTimber3 } from '../../figures/design-floors.js';
import { f } from '../../record.js';

const limit = lookup(f('/building/timberClass'), {
  '1': figure(floorTimber1),
  '2': figure(floorTimber2),
  '3': figure(floorTimber3),
});

export const timberFloor = defineRule({
  id: 'fire-safety/timber-floor',
  title: {
    pass: {
      'zh-CN': '木结构建筑内婴幼儿用房楼层符合类别限制',
      en: 'The room is on a floor that the class of the timber building allows',
    },
    fail: {
      'zh-CN': '婴幼儿用房位于 {storey} 层，木结构类别允许的最高楼层为 {limit} 层',
      en: 'The room is on floor {storey}; the class of the timber building allows floors 1 to {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.8-4.3.10', 'primary', 'B143')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, aRoom('/usedByChildren'), ne(f('/building/timberClass'), 'none')),
  require: le(aRoom('/storey'), limit),
  params: { storey: aRoom('/storey'), limit: limit },
  remedy: { 'zh-CN': '将婴幼儿用房移至允许的楼层', en: 'Move the room to a floor that is allowed' },
});
