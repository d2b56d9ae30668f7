import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseLivingLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const noiseLiving = defineRule({
  id: 'facilities/noise-living',
  title: {
    pass: {
      'zh-CN': '活动室、寝室噪声符合设计规范',
      en: 'The noise in activity and sleep rooms meets the design code',
    },
    fail: {
      'zh-CN': '活动室、寝室噪声为 {actual} 分贝，设计规范为至多 {limit} 分贝',
      en: 'The noise in activity and sleep rooms is {actual} dB; the design code has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.2.1', 'unverified', 'B123')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit']),
  ),
  require: le(aRoom('/technics/noise'), figure(noiseLivingLimit)),
  params: { actual: aRoom('/technics/noise'), limit: figure(noiseLivingLimit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Shield the room from noise' },
});
