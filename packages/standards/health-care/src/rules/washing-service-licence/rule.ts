import { and, asOf, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodBreach } from '../../bases.js';
import { aSupplier, inUse, servesMeals } from '../../record.js';

// the text that was read is that of 2021-04-29

export const washingServiceLicence = defineRule({
  id: 'health-care/washing-service-licence',
  title: {
    pass: { 'zh-CN': '餐具集中消毒单位具备资质', en: 'The washing service for tableware is qualified' },
    fail: {
      'zh-CN': '餐具集中消毒单位的证照未取得或已过期',
      en: 'The licence of the washing service is not yet issued or out of date',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'art. 56', 'primary', 'AB059')],
  phases: inUse,
  effective: { from: '2021-04-29' },
  subjects: '/meals/suppliers',
  when: and(servesMeals, eq(aSupplier('/kind'), 'tableware')),
  require: and(le(aSupplier('/licence/issuedOn'), asOf()), ge(aSupplier('/licence/validUntil'), asOf())),
  remedy: { 'zh-CN': '改由具备资质的单位清洗消毒', en: 'Use a qualified service' },
  consequences: foodBreach,
});
