import { and, defineRule, figure, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { stairToOutsideLimit, stairToOutsideStoreys } from '../../figures/design-exits.js';
import { f } from '../../record.js';

// The row gives the distance for buildings of up to four storeys; an enlarged lobby is another way to meet the clause.
export const stairToOutside = defineRule({
  id: 'fire-safety/stair-to-outside',
  title: {
    pass: {
      'zh-CN': '首层楼梯直通室外或距室外出口较近',
      en: 'The stair ends outside, or near an outside door',
    },
    fail: {
      'zh-CN': '首层楼梯至室外出口 {distance} m，超过 {limit} m',
      en: 'From the stair to the outside are {distance} m; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.17-2', 'primary', 'B190')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(civilWorks, le(f('/building/storeys'), figure(stairToOutsideStoreys))),
  require: or(aStair('/dischargesOutside'), le(aStair('/distanceToOutside'), figure(stairToOutsideLimit))),
  params: { distance: aStair('/distanceToOutside'), limit: figure(stairToOutsideLimit) },
  remedy: { 'zh-CN': '调整首层出口', en: 'Provide an outside door nearer to the stair' },
});
