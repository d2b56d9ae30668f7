import { and, defineRule, figure, ge, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { separationDwellingWall } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const dwellingsBlankWall = defineRule({
  id: 'fire-safety/dwellings-blank-wall',
  title: {
    pass: {
      'zh-CN': '与住宅部分之间没有开口，分隔墙达到耐火极限',
      en: 'The wall towards dwellings has no opening and has the fire rating',
    },
    fail: {
      'zh-CN': '与住宅部分之间有开口，或分隔墙耐火极限低于 {least} h',
      en: 'The wall towards dwellings has an opening or a fire rating below {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.2', 'primary', 'B141')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, hasAny(f('/building/sharedUses'), ['residential'])),
  require: and(
    f('/building/residentialBlankWall'),
    ge(f('/building/separationWallRating'), figure(separationDwellingWall)),
  ),
  params: { least: figure(separationDwellingWall) },
  remedy: { 'zh-CN': '封堵开口并加强分隔', en: 'Close the openings and strengthen the wall' },
});
