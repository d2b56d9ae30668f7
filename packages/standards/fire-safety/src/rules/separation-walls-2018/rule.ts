import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, sharedBuilding } from '../../design-record.js';
import { separation2018Wall } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const separationWalls2018 = defineRule({
  id: 'fire-safety/separation-walls-2018',
  title: {
    pass: {
      'zh-CN': '与其他部位之间的防火隔墙达到耐火极限',
      en: 'The walls towards other parts have the fire rating',
    },
    fail: {
      'zh-CN': '与其他部位之间的防火隔墙耐火极限 {rating} h，低于 {least} h',
      en: 'The walls towards other parts have a fire rating of {rating} h; the code has {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '6.2.2', 'primary', 'B194')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, sharedBuilding),
  require: ge(f('/building/separationWallRating'), figure(separation2018Wall)),
  params: { rating: f('/building/separationWallRating'), least: figure(separation2018Wall) },
  remedy: { 'zh-CN': '加强或更换防火隔墙', en: 'Strengthen or replace the walls' },
});
