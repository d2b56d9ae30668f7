import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardRoomHoursLimit } from '../../figures/security.js';
import { f, inKindergarten } from '../../record.js';

export const guardRoomHours = defineRule({
  id: 'facilities/guard-room-hours',
  title: {
    pass: {
      'zh-CN': '门卫室每日值守时长符合安防标准',
      en: 'The daily hours of the guard room meets the security standard',
    },
    fail: {
      'zh-CN': '门卫室每日值守时长为 {actual} 小时，安防标准为至少 {limit} 小时',
      en: 'The daily hours of the guard room is {actual} hours; the security standard has at least {limit} hours',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'secondary', 'B346')],
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: ge(f('/site/entrance/guardRoomHours'), figure(guardRoomHoursLimit)),
  params: { actual: f('/site/entrance/guardRoomHours'), limit: figure(guardRoomHoursLimit) },
  remedy: { 'zh-CN': '安排全天值守', en: 'Staff the guard room all day' },
});
