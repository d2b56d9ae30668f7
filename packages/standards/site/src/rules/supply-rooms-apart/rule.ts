import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const supplyRoomsApart = defineRule({
  id: 'site/supply-rooms-apart',
  title: {
    pass: {
      'zh-CN': '供应用房与婴幼儿用房有距离',
      en: 'The supply room is apart from the rooms of children',
    },
    fail: {
      'zh-CN': '供应用房与婴幼儿用房没有适当距离',
      en: 'The supply room is not apart from the rooms of children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.5.1', 'unverified', 'B116')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['kitchen', 'laundry', 'boiler'])),
  require: aRoom('/apartFromLivingRooms'),
  remedy: { 'zh-CN': '调整供应用房位置和流线', en: 'Move the supply room and its route' },
});
