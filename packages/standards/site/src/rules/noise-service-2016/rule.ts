import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { noiseService2016Limit } from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const noiseService2016 = defineRule({
  id: 'site/noise-service-2016',
  title: {
    pass: {
      'zh-CN': '多功能室、办公室或保健观察室室内噪声不超过限值（2016年版）',
      en: 'The noise in the multi-function room, office or observation room is within the limit (2016 edition)',
    },
    fail: {
      'zh-CN': '多功能室、办公室或保健观察室室内噪声 {noise} 分贝，超过 {limit} 分贝（2016年版）',
      en: 'The noise in the multi-function room, office or observation room is {noise} dB; the limit is {limit} dB (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['multi-function', 'office', 'observation'])),
  require: le(aRoom('/technics/noise'), figure(noiseService2016Limit)),
  params: { noise: aRoom('/technics/noise'), limit: figure(noiseService2016Limit) },
  remedy: { 'zh-CN': '采取隔声降噪措施', en: 'Reduce the noise' },
});
