import { and, defineRule, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const dailyChecksAssessed = defineRule({
  id: 'health-care/daily-checks-assessed',
  title: {
    pass: {
      'zh-CN': '每日晨午检和全日健康观察均有记录',
      en: 'Morning and noon checks and observation stand in the records of each day',
    },
    fail: {
      'zh-CN': '有日期缺晨检、午检或全日观察记录',
      en: 'There are days without a morning check, a noon check or observation',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.2.3', 'secondary', 'N281'),
    cite('ws-t-821-2023', '7.2.3', 'secondary', 'B322'),
  ],
  phases: inUse,
  when: and(notHomeBased, hasAny(f('/serviceModes'), ['full-day'])),
  require: f.every(f.list('/days/entries'), (day) =>
    and(day('/morningCheck'), day('/noonCheck'), day('/allDayObservation')),
  ),
  remedy: { 'zh-CN': '每日完成三项并记录', en: 'Do all three each day, and record them' },
});
