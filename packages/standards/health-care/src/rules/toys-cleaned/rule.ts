import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { hygieneToyDays } from '../../figures/hygiene.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const toysCleaned = defineRule({
  id: 'health-care/toys-cleaned',
  title: {
    pass: { 'zh-CN': '玩具每周清洗', en: 'Toys are washed each week' },
    fail: {
      'zh-CN': '玩具清洗间隔 {days} 天，超过 {limit} 天',
      en: 'Toys are washed every {days} days; the norms ask for every {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'secondary', 'B306')],
  phases: inUse,
  when: notHomeBased,
  require: le(f('/healthCare/toyCleaningDays'), figure(hygieneToyDays)),
  params: { days: f('/healthCare/toyCleaningDays'), limit: figure(hygieneToyDays) },
  remedy: { 'zh-CN': '每周清洗玩具', en: 'Wash toys each week' },
  consequences: healthCareBreach,
});
