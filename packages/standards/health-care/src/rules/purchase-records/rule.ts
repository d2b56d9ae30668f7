import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { purchasesMonths } from '../../figures/purchases.js';
import { f, inUse, ownKitchen } from '../../record.js';

// the clause speaks of food-business enterprises; a canteen of another form is covered by analogy only; the text that was read is that of 2021-04-29

export const purchaseRecords = defineRule({
  id: 'health-care/purchase-records',
  title: {
    pass: {
      'zh-CN': '进货记录保存达到规定期限',
      en: 'Purchase records are kept long enough after the shelf-life',
    },
    fail: {
      'zh-CN': '进货记录在保质期满后只保存 {months} 个月，不足 {limit} 个月',
      en: 'Purchase records are kept for {months} months after the shelf-life; the law asks for {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('food-safety-law', 'arts 53, 50(2)', 'primary', 'AB058'),
    cite('food-safety-law', 'arts 33, 53', 'secondary', 'B357'),
  ],
  phases: inUse,
  effective: { from: '2021-04-29' },
  when: and(
    ownKitchen,
    isIn(f('/legalForm'), [
      'limited-company',
      'joint-stock-company',
      'company-branch',
      'partnership',
      'sole-proprietorship',
    ]),
  ),
  require: ge(f('/meals/safety/purchaseRecordMonths'), figure(purchasesMonths)),
  params: { months: f('/meals/safety/purchaseRecordMonths'), limit: figure(purchasesMonths) },
  remedy: { 'zh-CN': '按法定期限保存进货记录', en: 'Keep the records as long' },
});
