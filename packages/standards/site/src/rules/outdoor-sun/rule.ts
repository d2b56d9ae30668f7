import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { outdoorSunLimit } from '../../figures/outdoor.js';
import { f, underNurseryCode } from '../../record.js';

export const outdoorSun = defineRule({
  id: 'site/outdoor-sun',
  title: {
    pass: {
      'zh-CN': '室外场地至少一半在标准建筑日照阴影线外',
      en: 'At least half of the outdoor area lies outside the shadow line',
    },
    fail: {
      'zh-CN': '阴影线外面积占 {share}%，少于 {limit}%',
      en: '{share}% of the outdoor area lies outside the shadow line; {limit}% is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.3-5', 'primary', 'B061')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: ge(f('/outdoor/sunlitShare'), figure(outdoorSunLimit)),
  params: { share: f('/outdoor/sunlitShare'), limit: figure(outdoorSunLimit) },
  remedy: { 'zh-CN': '调整场地位置', en: 'Move the outdoor area into the sun' },
});
