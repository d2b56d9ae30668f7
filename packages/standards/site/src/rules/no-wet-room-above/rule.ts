import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noWetRoomAbove = defineRule({
  id: 'site/no-wet-room-above',
  title: {
    pass: {
      'zh-CN': '婴幼儿生活用房上方没有厨房、卫生间等用水房间',
      en: 'No wet room lies above a living room',
    },
    fail: { 'zh-CN': '婴幼儿生活用房正上方有用水房间', en: 'A wet room lies above a living room' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.17A', 'unverified', 'B085')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: not(f('/building/wetRoomAboveChildRoom')),
  remedy: { 'zh-CN': '调整房间布置', en: 'Move the wet room' },
});
