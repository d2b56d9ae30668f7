import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseEnvironmentCodeLimit } from '../../figures/room-environment.js';
import { aRoom, asCivilBuilding } from '../../record.js';

export const noiseEnvironmentCode = defineRule({
  id: 'facilities/noise-environment-code',
  title: {
    pass: {
      'zh-CN': '睡眠、活动房间噪声符合建筑环境规范',
      en: 'The noise in sleep and activity rooms meets the code on the environment of buildings',
    },
    fail: {
      'zh-CN': '睡眠、活动房间噪声为 {actual} 分贝，建筑环境规范为至多 {limit} 分贝',
      en: 'The noise in sleep and activity rooms is {actual} dB; the code on the environment of buildings has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55016-2021', 'noise limits', 'unverified', 'B394')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    asCivilBuilding,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit']),
  ),
  require: le(aRoom('/technics/noise'), figure(noiseEnvironmentCodeLimit)),
  params: { actual: aRoom('/technics/noise'), limit: figure(noiseEnvironmentCodeLimit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Shield the room from noise' },
});
