import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthRoom2012Limit } from '../../figures/rooms.js';
import { aRoom, f } from '../../record.js';

export const healthRoom2012 = defineRule({
  id: 'site/health-room-2012',
  title: {
    pass: {
      'zh-CN': '保健室面积达到2012年规范',
      en: 'The health-care room is as large as the norms of 2012 have it',
    },
    fail: {
      'zh-CN': '保健室 {area} 平方米，小于 {limit} 平方米（2012年规范）',
      en: 'The health-care room has {area} m²; the norms of 2012 have {limit} m²',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'facilities', 'unverified', 'B311')],
  topic: 'health-room',
  phases: ['registration', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(eq(aRoom('/kind'), 'health-care'), eq(f('/kind'), 'kindergarten-nursery-class')),
  require: ge(aRoom('/area'), figure(healthRoom2012Limit)),
  params: { area: aRoom('/area'), limit: figure(healthRoom2012Limit) },
  remedy: { 'zh-CN': '扩大保健室', en: 'Enlarge the health-care room' },
});
