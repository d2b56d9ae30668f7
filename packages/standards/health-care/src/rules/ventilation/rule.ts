import { and, defineRule, eq, figure, ge, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hygieneAiringMinutes, hygieneAirings } from '../../figures/hygiene.js';
import { f, inUse, notHomeBased } from '../../record.js';

const aired = (day: ReturnType<typeof f.subject<'/days/entries'>>) =>
  and(
    ge(day('/ventilationTimes'), figure(hygieneAirings)),
    ge(day('/ventilationMinutes'), figure(hygieneAiringMinutes)),
  );

// outside the span of the log of disinfection nothing is known
const judged = f.filter(f.list('/days/entries'), (day) =>
  or(
    aired(day),
    and(
      ge(day('/date'), f('/healthCare/disinfection/from')),
      le(day('/date'), f('/healthCare/disinfection/to')),
    ),
  ),
);

export const ventilation = defineRule({
  id: 'health-care/ventilation',
  title: {
    pass: {
      'zh-CN': '每日开窗通风或紫外线消毒',
      en: 'Rooms are aired on every day, or their air is disinfected',
    },
    fail: {
      'zh-CN': '有日期通风不足且没有空气消毒',
      en: 'There are days with too little airing and no disinfection of the air',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'unverified', 'B303')],
  phases: inUse,
  when: notHomeBased,
  require: f.every(judged, (day) =>
    or(
      aired(day),
      f.some(f.list('/healthCare/disinfection/entries'), (entry) =>
        and(eq(entry('/date'), day('/date')), eq(entry('/subject'), 'air'), eq(entry('/method'), 'uv')),
      ),
    ),
  ),
  remedy: {
    'zh-CN': '按规范次数和时间通风，或用紫外线消毒',
    en: 'Air the rooms as often and long as the norms ask, or use UV',
  },
});
