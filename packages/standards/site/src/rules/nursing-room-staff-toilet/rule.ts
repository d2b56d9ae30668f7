import { and, defineRule, eq, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../record.js';

export const nursingRoomStaffToilet = defineRule({
  id: 'site/nursing-room-staff-toilet',
  title: {
    pass: { 'zh-CN': '喂奶室设有成人厕位', en: 'The nursing room has a staff toilet' },
    fail: {
      'zh-CN': '喂奶室没有成人厕位，规范建议设置',
      en: 'The nursing room has no staff toilet; the code advises one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.3B', 'primary', 'B093')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(asNursery, eq(aRoom('/kind'), 'nursing-room')),
  require: hasAll(aRoom('/equipment'), ['staff-toilet']),
  remedy: { 'zh-CN': '增设成人厕位', en: 'Add a staff toilet' },
});
