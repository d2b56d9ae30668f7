import { and, defineRule, isIn, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, roomOfOlderToddlers, underNurseryCode } from '../../record.js';

export const olderToiletAir = defineRule({
  id: 'site/older-toilet-air',
  title: {
    pass: {
      'zh-CN': '托大班卫生间有窗或机械排风',
      en: 'The toilet of older toddlers has a window or extract',
    },
    fail: {
      'zh-CN': '托大班卫生间没有窗，也没有机械排风',
      en: 'The toilet of older toddlers has neither window nor extract',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.10', 'primary', 'B106'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['child-toilet']), roomOfOlderToddlers),
  require: or(aRoom('/technics/hasWindow'), aRoom('/technics/mechanicalVentilation')),
  remedy: { 'zh-CN': '加装防倒流的机械排风', en: 'Fit an extract that prevents back-flow' },
});
