import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodLiftButtonLimit } from '../../figures/kitchen.js';
import { f, underNurseryCode } from '../../record.js';

export const foodLiftButton = defineRule({
  id: 'site/food-lift-button',
  title: {
    pass: {
      'zh-CN': '食梯呼叫按钮在婴幼儿够不到的高度',
      en: 'The call button of the food lift is out of reach of children',
    },
    fail: {
      'zh-CN': '食梯呼叫按钮高 {height} 米，没有高于 {limit} 米',
      en: 'The call button of the food lift is at {height} m, not above {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.5.6', 'unverified', 'B120')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, f('/building/foodLift')),
  require: gt(f('/building/foodLiftButtonHeight'), figure(foodLiftButtonLimit)),
  params: { height: f('/building/foodLiftButtonHeight'), limit: figure(foodLiftButtonLimit) },
  remedy: { 'zh-CN': '抬高呼叫按钮', en: 'Raise the call button' },
});
