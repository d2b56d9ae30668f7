import { and, defineRule, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, roomOfOlderToddlers, underNurseryCode } from '../../record.js';

export const olderToiletFloor = defineRule({
  id: 'site/older-toilet-floor',
  title: {
    pass: {
      'zh-CN': '托大班卫生间地面无台阶、防滑、易清洁',
      en: 'The floor of the toilet of older toddlers has no steps, is non-slip and easy to clean',
    },
    fail: {
      'zh-CN': '托大班卫生间地面有台阶、不防滑或不易清洁',
      en: 'The floor of the toilet of older toddlers has steps, is slippery or hard to clean',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.14', 'primary', 'B109'), cite('jgj-39-2019', '4.2.2', 'primary', 'B089')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['child-toilet']), roomOfOlderToddlers),
  require: and(
    not(aRoom('/finishes/floorSteps')),
    aRoom('/finishes/antiSlipFloor'),
    aRoom('/finishes/cleanable'),
  ),
  remedy: { 'zh-CN': '整修卫生间地面', en: 'Repair the floor of the toilet' },
});
