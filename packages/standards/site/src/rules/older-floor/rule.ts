import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, roomOfOlderToddlers, underNurseryCode } from '../../record.js';

export const olderFloor = defineRule({
  id: 'site/older-floor',
  title: {
    pass: {
      'zh-CN': '托大班用房地面暖性、有弹性、防滑',
      en: 'The floor of older toddlers is warm, elastic and non-slip',
    },
    fail: {
      'zh-CN': '托大班用房地面不是暖性弹性地面，或不防滑',
      en: 'The floor of older toddlers is not warm and elastic, or slippery',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.7', 'primary', 'B104'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    roomOfOlderToddlers,
  ),
  require: and(aRoom('/finishes/softFloor'), aRoom('/finishes/antiSlipFloor')),
  remedy: { 'zh-CN': '更换地面材料', en: 'Change the floor' },
});
