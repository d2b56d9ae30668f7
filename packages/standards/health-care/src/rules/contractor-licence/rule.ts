import { and, asOf, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aSupplier, inUse, ownKitchen } from '../../record.js';

export const contractorLicence = defineRule({
  id: 'health-care/contractor-licence',
  title: {
    pass: {
      'zh-CN': '食堂承包方取得许可且在有效期内',
      en: 'The contractor of the canteen holds a licence in date',
    },
    fail: {
      'zh-CN': '食堂承包方的许可未取得或已过期',
      en: 'The licence of the contractor is not yet issued or out of date',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-regulation-2019', 'art. 28', 'primary', 'AB062')],
  phases: inUse,
  subjects: '/meals/suppliers',
  when: and(ownKitchen, eq(aSupplier('/kind'), 'contractor')),
  require: and(le(aSupplier('/licence/issuedOn'), asOf()), ge(aSupplier('/licence/validUntil'), asOf())),
  remedy: { 'zh-CN': '改由取得许可的单位承包', en: 'Contract with a licensed operator only' },
});
