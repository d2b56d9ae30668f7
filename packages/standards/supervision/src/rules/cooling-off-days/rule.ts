import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { coolingOffLimit } from '../../figures/days.js';
import { f, inUse, prepaid } from '../../record.js';

// not where the same service was already received

export const coolingOffDays = defineRule({
  id: 'supervision/cooling-off-days',
  title: {
    pass: {
      'zh-CN': '预付费后可以无理由退款的期限足够长',
      en: 'After prepayment a refund without reason is open for long enough',
    },
    fail: {
      'zh-CN': '预付费后无理由退款的期限短于{limit}天',
      en: 'After prepayment a refund without reason is open for less than {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('prepaid-fees-interpretation-2025', 'art. 14', 'primary', 'AN082')],
  phases: inUse,
  when: prepaid,
  require: ge(f('/fees/coolingOffDays'), figure(coolingOffLimit)),
  params: { limit: figure(coolingOffLimit) },
  remedy: {
    'zh-CN': '将无理由退款期限延长到解释所列的天数以上',
    en: 'Open refunds without reason for at least the days that the interpretation gives',
  },
});
