import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodLiftStoreys } from '../../figures/kitchen.js';
import { f, underNurseryCode } from '../../record.js';

export const foodLift = defineRule({
  id: 'site/food-lift',
  title: {
    pass: { 'zh-CN': '两层及以上设有食梯', en: 'A building of two storeys or more has a food lift' },
    fail: {
      'zh-CN': '两层及以上没有食梯，规范建议设置',
      en: 'A building of two storeys or more has no food lift; the code advises one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.5.6', 'unverified', 'B120')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, ge(f('/building/storeys'), figure(foodLiftStoreys))),
  require: f('/building/foodLift'),
  remedy: { 'zh-CN': '增设食梯', en: 'Add a food lift' },
});
