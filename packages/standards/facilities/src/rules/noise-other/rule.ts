import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseOtherLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const noiseOther = defineRule({
  id: 'facilities/noise-other',
  title: {
    pass: {
      'zh-CN': '多功能厅、办公室、观察室噪声符合设计规范',
      en: 'The noise in the multi-function, office or observation room meets the design code',
    },
    fail: {
      'zh-CN': '多功能厅、办公室、观察室噪声为 {actual} 分贝，设计规范为至多 {limit} 分贝',
      en: 'The noise in the multi-function, office or observation room is {actual} dB; the design code has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.2.1', 'unverified', 'B123')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['multi-function', 'office', 'observation'])),
  require: le(aRoom('/technics/noise'), figure(noiseOtherLimit)),
  params: { actual: aRoom('/technics/noise'), limit: figure(noiseOtherLimit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Shield the room from noise' },
});
