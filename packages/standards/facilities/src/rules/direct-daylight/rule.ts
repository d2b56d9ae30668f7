import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const directDaylight = defineRule({
  id: 'facilities/direct-daylight',
  title: {
    pass: { 'zh-CN': '房间有直接天然采光', en: 'The room has direct daylight' },
    fail: { 'zh-CN': '房间没有直接天然采光', en: 'The room has no direct daylight' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.1.1', 'secondary', 'B122')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), [
      'activity',
      'sleep',
      'activity-and-sleep',
      'living-unit',
      'multi-function',
      'office',
      'observation',
      'kitchen',
      'laundry',
      'disinfection',
    ]),
  ),
  require: eq(aRoom('/light/directDaylight'), true),
  remedy: { 'zh-CN': '改用有直接采光的房间', en: 'Use a room with direct daylight' },
});
