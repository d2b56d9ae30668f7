import { and, defineRule, eq, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { fullTestsAYear } from '../../figures/management.js';
import { f, hasFireSystems, notHomeBased } from '../../management-record.js';

export const systemsTestedYearly = defineRule({
  id: 'fire-safety/systems-tested-yearly',
  title: {
    pass: {
      'zh-CN': '建筑消防设施每年至少全面检测一次',
      en: 'A full test of the fire systems is recorded in the year',
    },
    fail: {
      'zh-CN': '一年内没有建筑消防设施全面检测记录',
      en: 'The year has no recorded full test of the fire systems',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-law', 'art. 16', 'primary', 'AB031')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, hasFireSystems),
  require: logged(f, '/fireSafety/tests', {
    every: 'year',
    periods: 1,
    times: figure(fullTestsAYear),
    where: (entry) => eq(entry('/kind'), 'full-test'),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: {
    'zh-CN': '委托或组织全面检测并保存记录',
    en: 'Have the systems tested in full and keep the record',
  },
  consequences: [cite('fire-law', 'art. 60', 'primary', 'AB040')],
});
