import { asOf, defineRule, eq, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingCommitment = defineRule({
  id: 'supervision/filing-commitment',
  title: {
    pass: { 'zh-CN': '备案提交了备案承诺书', en: 'The filing has the commitment' },
    fail: { 'zh-CN': '备案没有提交备案承诺书', en: 'The filing lacks the commitment' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  phases: inUse,
  when: notHomeBased,
  require: or(
    f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'commitment')),
    le(f('/filing/commitmentSignedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '补充提交备案承诺书', en: 'Hand in the commitment' },
});
