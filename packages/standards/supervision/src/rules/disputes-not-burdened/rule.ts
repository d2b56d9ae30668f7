import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, prepaid } from '../../record.js';

// courts treat the term as void; the text states no duty that an authority enforces

export const disputesNotBurdened = defineRule({
  id: 'supervision/disputes-not-burdened',
  title: {
    pass: {
      'zh-CN': '预付费协议没有加重争议解决负担的条款',
      en: 'The prepaid contract has no term that burdens the settling of disputes',
    },
    fail: {
      'zh-CN': '预付费协议含有加重争议解决负担的条款，此类条款无效',
      en: 'The prepaid contract has a term that burdens the settling of disputes; such a term is void',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('prepaid-fees-interpretation-2025', 'art. 9', 'primary', 'AN080')],
  phases: inUse,
  when: prepaid,
  require: not(f('/contracts/burdensomeDisputes')),
  remedy: { 'zh-CN': '删除该条款', en: 'Remove the term' },
});
