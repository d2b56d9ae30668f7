import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { patrolsADayLimit } from '../../figures/security.js';
import { f, inKindergarten } from '../../record.js';

export const patrolsADay = defineRule({
  id: 'facilities/patrols-a-day',
  title: {
    pass: {
      'zh-CN': '每日巡逻次数符合安防标准',
      en: 'The number of rounds a day meets the security standard',
    },
    fail: {
      'zh-CN': '每日巡逻次数为 {actual} 次，安防标准为至少 {limit} 次',
      en: 'The number of rounds a day is {actual}; the security standard has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'secondary', 'B347')],
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: ge(f('/security/patrolsPerDay'), figure(patrolsADayLimit)),
  params: { actual: f('/security/patrolsPerDay'), limit: figure(patrolsADayLimit) },
  remedy: { 'zh-CN': '增加巡逻次数', en: 'Patrol more often' },
});
