import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseOther2016Limit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const noiseOther2016 = defineRule({
  id: 'facilities/noise-other-2016',
  title: {
    pass: {
      'zh-CN': '多功能厅、办公室、观察室噪声符合2016年版设计规范',
      en: 'The noise in the multi-function, office or observation room meets the design code of 2016',
    },
    fail: {
      'zh-CN': '多功能厅、办公室、观察室噪声为 {actual} 分贝，2016年版设计规范为至多 {limit} 分贝',
      en: 'The noise in the multi-function, office or observation room is {actual} dB; the design code of 2016 has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['multi-function', 'office', 'observation'])),
  require: le(aRoom('/technics/noise'), figure(noiseOther2016Limit)),
  params: { actual: aRoom('/technics/noise'), limit: figure(noiseOther2016Limit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Shield the room from noise' },
});
