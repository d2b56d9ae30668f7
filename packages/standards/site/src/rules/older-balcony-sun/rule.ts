import { and, defineRule, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, roomOfOlderToddlers, underNurseryCode } from '../../record.js';

export const olderBalconySun = defineRule({
  id: 'site/older-balcony-sun',
  title: {
    pass: {
      'zh-CN': '阳台不影响托大班用房日照',
      en: 'No balcony takes the sun from the room of older toddlers',
    },
    fail: {
      'zh-CN': '阳台或平台影响托大班用房日照',
      en: 'A balcony takes the sun from the room of older toddlers',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.5', 'primary', 'B103'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    roomOfOlderToddlers,
  ),
  require: not(aRoom('/light/shadedByBalcony')),
  remedy: { 'zh-CN': '改造阳台', en: 'Alter the balcony' },
});
