import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { refundBreach } from '../../bases.js';
import { f, inUse, prepaid } from '../../record.js';

export const refundProRata = defineRule({
  id: 'supervision/refund-pro-rata',
  title: {
    pass: { 'zh-CN': '退费按未提供的服务计算', en: 'Refunds follow what was not yet received' },
    fail: { 'zh-CN': '退费没有按未提供的服务计算', en: 'Refunds do not follow what was not yet received' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('prepaid-fees-interpretation-2025', 'art. 15-19, 22', 'primary', 'AN083'),
    cite('prepaid-fees-interpretation-2025', 'art. 22', 'primary', 'AN084'),
  ],
  phases: inUse,
  when: prepaid,
  require: f('/fees/refundProRata'),
  remedy: {
    'zh-CN': '按预付款减去已提供服务的价值退费',
    en: 'Refund the prepayment less the value received',
  },
  consequences: refundBreach,
});
