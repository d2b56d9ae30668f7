import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, prepaid } from '../../record.js';

// courts treat the term as void; the text states no duty that an authority enforces

export const liabilityNotExcluded = defineRule({
  id: 'supervision/liability-not-excluded',
  title: {
    pass: {
      'zh-CN': '预付费协议没有免除经营者责任的条款',
      en: 'The prepaid contract has no term that excludes the liability of the operator',
    },
    fail: {
      'zh-CN': '预付费协议含有免除经营者责任的条款，此类条款无效',
      en: 'The prepaid contract has a term that excludes the liability of the operator; such a term is void',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('prepaid-fees-interpretation-2025', 'art. 9', 'primary', 'AN080')],
  phases: inUse,
  when: prepaid,
  require: not(f('/contracts/liabilityExcluded')),
  remedy: { 'zh-CN': '删除该条款', en: 'Remove the term' },
});
