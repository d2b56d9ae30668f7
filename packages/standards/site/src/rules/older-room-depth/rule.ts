import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { olderRoomDepthLimit } from '../../figures/rooms.js';
import { aRoom, roomOfOlderToddlers, underNurseryCode } from '../../record.js';

export const olderRoomDepth = defineRule({
  id: 'site/older-room-depth',
  title: {
    pass: {
      'zh-CN': '托大班活动室进深不超过建议值',
      en: 'The activity room of older toddlers is no deeper than advised',
    },
    fail: {
      'zh-CN': '活动室进深 {depth} 米，大于建议的 {limit} 米',
      en: 'The activity room is {depth} m deep; {limit} m is advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.4', 'primary', 'B102'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['activity', 'activity-and-sleep']), roomOfOlderToddlers),
  require: le(aRoom('/depth'), figure(olderRoomDepthLimit)),
  params: { depth: aRoom('/depth'), limit: figure(olderRoomDepthLimit) },
  remedy: {
    'zh-CN': '改用进深较小或双侧采光的房间',
    en: 'Use a room that is less deep, or lit from two sides',
  },
});
