import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingStaffQualification = defineRule({
  id: 'supervision/filing-staff-qualification',
  title: {
    pass: {
      'zh-CN': '备案提交了工作人员专业资格证明',
      en: 'The filing has proofs of the qualification of staff',
    },
    fail: {
      'zh-CN': '备案没有提交工作人员专业资格证明',
      en: 'The filing lacks proofs of the qualification of staff',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'staff-qualification')),
  remedy: { 'zh-CN': '补充提交工作人员专业资格证明', en: 'Hand in proofs of the qualification of staff' },
});
