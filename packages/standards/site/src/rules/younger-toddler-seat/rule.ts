import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { youngerToddlerSeatLimit } from '../../figures/fixtures.js';
import { asNursery, aUnit } from '../../record.js';

export const youngerToddlerSeat = defineRule({
  id: 'site/younger-toddler-seat',
  title: {
    pass: {
      'zh-CN': '托小班坐便器高度不超过建议值',
      en: 'The toilet seats are as low as advised for younger toddlers',
    },
    fail: {
      'zh-CN': '坐便器高 {height} 米，高于建议的 {limit} 米',
      en: 'The toilet seat is {height} m high; {limit} m is advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.5B', 'primary', 'B100'), cite('jgj-39-2019', '4.2.5B', 'primary', 'N243')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'younger-toddler')),
  require: le(aUnit('/toiletSeatHeight'), figure(youngerToddlerSeatLimit)),
  params: { height: aUnit('/toiletSeatHeight'), limit: figure(youngerToddlerSeatLimit) },
  remedy: { 'zh-CN': '更换为低位坐便器', en: 'Change to lower toilets' },
});
