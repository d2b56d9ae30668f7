import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { floorKindergartenLimit } from '../../figures/floors.js';
import { aRoom, ofKindergarten } from '../../record.js';

export const floorKindergarten = defineRule({
  id: 'site/floor-kindergarten',
  title: {
    pass: {
      'zh-CN': '幼儿园生活用房不高于规定楼层',
      en: 'Living rooms of a kindergarten are within the floors of the design code',
    },
    fail: {
      'zh-CN': '生活用房在第 {storey} 层，高于第 {limit} 层',
      en: 'The living room is on floor {storey}, above floor {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.3A', 'unverified', 'B070')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(ofKindergarten, isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep'])),
  require: le(aRoom('/storey'), figure(floorKindergartenLimit)),
  params: { storey: aRoom('/storey'), limit: figure(floorKindergartenLimit) },
  remedy: { 'zh-CN': '将生活用房移至较低楼层', en: 'Move the living room to a lower floor' },
});
