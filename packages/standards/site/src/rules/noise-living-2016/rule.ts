import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseLiving2016Limit } from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const noiseLiving2016 = defineRule({
  id: 'site/noise-living-2016',
  title: {
    pass: {
      'zh-CN': '生活用房室内噪声不超过限值（2016年版）',
      en: 'The noise in the living room is within the limit (2016 edition)',
    },
    fail: {
      'zh-CN': '生活用房室内噪声 {noise} 分贝，超过 {limit} 分贝（2016年版）',
      en: 'The noise in the living room is {noise} dB; the limit is {limit} dB (2016 edition)',
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
  params: { noise: aRoom('/technics/noise'), limit: figure(noiseLiving2016Limit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Reduce the noise' },
});
