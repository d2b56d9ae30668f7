import { addDays, addMonths, and, defineRule, eq, figure, ge, isIn, mul, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { leaseYears } from '../../figures/site.js';
import { f, notHomeBased } from '../../record.js';

const needed = addDays(addMonths(f('/site/lease/start'), mul(figure(leaseYears), 12)), -1);

export const ownOrLeasedSite = defineRule({
  id: 'site/own-or-leased-site',
  title: {
    pass: {
      'zh-CN': '场地自有，或租赁期达到规定年数',
      en: 'The site is owned, or leased for the years that the standard asks',
    },
    fail: {
      'zh-CN': '租期至 {end}；租满 {limit} 年为 {needed}',
      en: 'The lease ends on {end}; {limit} years end on {needed}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 11', 'primary', 'N101')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(notHomeBased, isIn(f('/site/tenure'), ['owned', 'leased'])),
  require: or(eq(f('/site/tenure'), 'owned'), ge(f('/site/lease/end'), needed)),
  params: { end: f('/site/lease/end'), needed, limit: figure(leaseYears) },
  remedy: { 'zh-CN': '续签或改签租期足够的租赁合同', en: 'Sign a lease that is long enough' },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
