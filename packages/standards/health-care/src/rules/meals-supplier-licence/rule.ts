import { and, asOf, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { outsideMealsBreach } from '../../bases.js';
import { aSupplier, inUse, mealsFromOutside } from '../../record.js';

// the text that was read is that of 2021-04-29

export const mealsSupplierLicence = defineRule({
  id: 'health-care/meals-supplier-licence',
  title: {
    pass: { 'zh-CN': '供餐单位取得许可且在有效期内', en: 'The supplier of meals holds a licence in date' },
    fail: {
      'zh-CN': '供餐单位的许可未取得或已过期',
      en: 'The licence of the supplier of meals is not yet issued or out of date',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'art. 57', 'primary', 'N075')],
  phases: inUse,
  effective: { from: '2021-04-29' },
  subjects: '/meals/suppliers',
  when: and(mealsFromOutside, eq(aSupplier('/kind'), 'meals')),
  require: and(le(aSupplier('/licence/issuedOn'), asOf()), ge(aSupplier('/licence/validUntil'), asOf())),
  remedy: { 'zh-CN': '改由取得许可的单位供餐', en: 'Order meals from a licensed supplier only' },
  consequences: outsideMealsBreach,
});
