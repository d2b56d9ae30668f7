import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingStaffHealth = defineRule({
  id: 'supervision/filing-staff-health',
  title: {
    pass: { 'zh-CN': '备案提交了工作人员健康合格证明', en: 'The filing has health certificates of staff' },
    fail: {
      'zh-CN': '备案没有提交工作人员健康合格证明',
      en: 'The filing lacks health certificates of staff',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'staff-health')),
  remedy: { 'zh-CN': '补充提交工作人员健康合格证明', en: 'Hand in health certificates of staff' },
});
