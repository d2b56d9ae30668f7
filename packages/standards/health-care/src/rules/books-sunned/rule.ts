import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hygieneBookDays } from '../../figures/hygiene.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const booksSunned = defineRule({
  id: 'health-care/books-sunned',
  title: {
    pass: { 'zh-CN': '图书每两周晾晒', en: 'Books are aired every two weeks' },
    fail: {
      'zh-CN': '图书晾晒间隔 {days} 天，超过 {limit} 天',
      en: 'Books are aired every {days} days; the norms ask for every {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'unverified', 'B306')],
  phases: inUse,
  when: notHomeBased,
  require: le(f('/healthCare/bookSunningDays'), figure(hygieneBookDays)),
  params: { days: f('/healthCare/bookSunningDays'), limit: figure(hygieneBookDays) },
  remedy: { 'zh-CN': '每两周晾晒图书', en: 'Air books every two weeks' },
});
