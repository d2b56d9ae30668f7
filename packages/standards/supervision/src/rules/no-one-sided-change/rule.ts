import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, prepaid } from '../../record.js';

// courts treat the term as void; the text states no duty that an authority enforces

export const noOneSidedChange = defineRule({
  id: 'supervision/no-one-sided-change',
  title: {
    pass: {
      'zh-CN': '预付费协议没有单方变更价款、种类、质量或者数量的条款',
      en: 'The prepaid contract has no term that changes price, kind, quality or amount from one side',
    },
    fail: {
      'zh-CN': '预付费协议含有单方变更价款、种类、质量或者数量的条款，此类条款无效',
      en: 'The prepaid contract has a term that changes price, kind, quality or amount from one side; such a term is void',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('prepaid-fees-interpretation-2025', 'art. 9', 'primary', 'AN080')],
  phases: inUse,
  when: prepaid,
  require: not(f('/contracts/unilateralChangeTerm')),
  remedy: { 'zh-CN': '删除该条款', en: 'Remove the term' },
});
