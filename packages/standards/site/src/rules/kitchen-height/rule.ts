import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { kitchenHeightLimit } from '../../figures/kitchen.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const kitchenHeight = defineRule({
  id: 'site/kitchen-height',
  title: {
    pass: { 'zh-CN': '厨房净高达到设计规范', en: 'The kitchen is as high as the design code has it' },
    fail: {
      'zh-CN': '厨房净高 {height} 米，低于 {limit} 米',
      en: 'The kitchen is {height} m high; the design code has {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', '4.5.3', 'secondary', 'AB013'),
    cite('jgj-39-2019', '4.5.3', 'unverified', 'B118'),
  ],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'kitchen')),
  require: ge(aRoom('/netHeight'), figure(kitchenHeightLimit)),
  params: { height: aRoom('/netHeight'), limit: figure(kitchenHeightLimit) },
  remedy: { 'zh-CN': '改用净高足够的房间', en: 'Use a room that is high enough' },
});
