import { and, defineRule, figure, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { stairToOutsideLimit, stairToOutsideStoreys } from '../../figures/design-exits.js';
import { f } from '../../record.js';

export const stairToOutside = defineRule({
  id: 'fire-safety/stair-to-outside',
  title: {
    pass: {
      'zh-CN': '首层楼梯直通室外、设扩大的封闭楼梯间或前室，或距室外出口较近',
      en: 'The stair ends outside, in an enlarged lobby, or near an outside door',
    },
    fail: {
      'zh-CN':
        '首层楼梯没有直通室外，也没有扩大的封闭楼梯间或前室（四层及以下建筑至室外出口的限值为 {limit} m）',
      en: 'The stair does not end outside or in an enlarged lobby; up to four storeys the outside door may be {limit} m away',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.17-2', 'primary', 'B190')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: civilWorks,
  require: or(
    aStair('/dischargesOutside'),
    aStair('/enlargedLobby'),
    and(
      le(f('/building/storeys'), figure(stairToOutsideStoreys)),
      le(aStair('/distanceToOutside'), figure(stairToOutsideLimit)),
    ),
  ),
  params: { limit: figure(stairToOutsideLimit) },
  remedy: { 'zh-CN': '调整首层出口', en: 'Provide an outside door nearer to the stair' },
});
