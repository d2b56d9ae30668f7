import { defineRule, eq, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const assessedMonthlyInspection = defineRule({
  id: 'facilities/assessed-monthly-inspection',
  title: {
    pass: { 'zh-CN': '每月由专人检查设施设备', en: 'A named person inspects the facilities in every month' },
    fail: {
      'zh-CN': '有月份没有专人检查设施设备的记录',
      en: 'A month has no recorded inspection of the facilities by a named person',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '9.3.1', 'secondary', 'N287'),
    cite('ws-t-821-2023', '9.3.1', 'secondary', 'B324'),
  ],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: logged(f, '/equipment/maintenance', {
    every: 'month',
    periods: 12,
    where: (entry) => eq(entry('/byNamedPerson'), true),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '安排专人每月检查并记录', en: 'Name a person to inspect every month, and record it' },
});
