import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { runningTrackLimit } from '../../figures/outdoor.js';
import { f, ofKindergarten } from '../../record.js';

export const runningTrack = defineRule({
  id: 'site/running-track',
  title: {
    pass: {
      'zh-CN': '幼儿园共用场地设有直跑道',
      en: 'The shared area of a kindergarten has a straight running track',
    },
    fail: {
      'zh-CN': '直跑道 {length} 米，短于 {limit} 米',
      en: 'The straight track is {length} m; {limit} m is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.3-4', 'primary', 'B060')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: ofKindergarten,
  require: ge(f('/outdoor/trackLength'), figure(runningTrackLimit)),
  params: { length: f('/outdoor/trackLength'), limit: figure(runningTrackLimit) },
  remedy: { 'zh-CN': '延长直跑道', en: 'Lengthen the track' },
});
