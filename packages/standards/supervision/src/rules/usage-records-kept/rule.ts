import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, prepaid } from '../../record.js';

export const usageRecordsKept = defineRule({
  id: 'supervision/usage-records-kept',
  title: {
    pass: { 'zh-CN': '保存合同和消费记录', en: 'The contract and the records of use are kept' },
    fail: {
      'zh-CN': '没有保存合同和消费记录，争议时可能作出不利认定',
      en: 'The contract and the records of use are not kept; in a dispute facts may be found against the operator',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('prepaid-fees-interpretation-2025', 'art. 25', 'primary', 'AN086')],
  phases: inUse,
  when: prepaid,
  require: f('/fees/usageRecords'),
  remedy: { 'zh-CN': '保存合同和消费记录', en: 'Keep them' },
});
