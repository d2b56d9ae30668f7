import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, sharedBuilding } from '../../design-record.js';
import { separationFloor } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const separationFloors = defineRule({
  id: 'fire-safety/separation-floors',
  title: {
    pass: {
      'zh-CN': '与其他部位之间的楼板达到耐火极限',
      en: 'The floors towards other parts have the fire rating',
    },
    fail: {
      'zh-CN': '与其他部位之间的楼板耐火极限 {rating} h，低于 {least} h',
      en: 'The floors towards other parts have a fire rating of {rating} h; the code has {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.1.3', 'primary', 'B139')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, sharedBuilding),
  require: ge(f('/building/separationFloorRating'), figure(separationFloor)),
  params: { rating: f('/building/separationFloorRating'), least: figure(separationFloor) },
  remedy: { 'zh-CN': '加强楼板的耐火保护', en: 'Protect the floors' },
});
