import { addDays, addMonths, and, defineRule, eq, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { homeLeaseYears } from '../../figures/home-based.js';
import { f, homeBased, inUse } from '../../record.js';

export const homeLeaseTerm = defineRule({
  id: 'supervision/home-lease-term',
  title: {
    pass: { 'zh-CN': '租赁的住宅租期足够长', en: 'The lease of the dwelling runs for long enough' },
    fail: {
      'zh-CN': '租赁的住宅租期不足{limit}年',
      en: 'The lease of the dwelling runs for less than {limit} years',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'dwelling', 'secondary', 'N173')],
  phases: inUse,
  when: and(homeBased, eq(f('/site/tenure'), 'leased')),
  require: ge(
    f('/site/lease/end'),
    addDays(addMonths(f('/site/lease/start'), mul(figure(homeLeaseYears), 12)), -1),
  ),
  params: { limit: figure(homeLeaseYears) },
  remedy: { 'zh-CN': '签订租期足够的租赁合同', en: 'Lease the dwelling for long enough' },
});
