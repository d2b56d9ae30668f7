import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseLiving2016Limit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const noiseLiving2016 = defineRule({
  id: 'facilities/noise-living-2016',
  title: {
    pass: {
      'zh-CN': '活动室、寝室噪声符合2016年版设计规范',
      en: 'The noise in activity and sleep rooms meets the design code of 2016',
    },
    fail: {
      'zh-CN': '活动室、寝室噪声为 {actual} 分贝，2016年版设计规范为至多 {limit} 分贝',
      en: 'The noise in activity and sleep rooms is {actual} dB; the design code of 2016 has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit']),
  ),
  require: le(aRoom('/technics/noise'), figure(noiseLiving2016Limit)),
  params: { actual: aRoom('/technics/noise'), limit: figure(noiseLiving2016Limit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Shield the room from noise' },
});
