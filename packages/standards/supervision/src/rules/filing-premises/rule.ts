import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingPremises = defineRule({
  id: 'supervision/filing-premises',
  title: {
    pass: { 'zh-CN': '备案提交了场地证明', en: 'The filing has a proof of the premises' },
    fail: { 'zh-CN': '备案没有提交场地证明', en: 'The filing lacks a proof of the premises' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'premises')),
  remedy: { 'zh-CN': '补充提交场地证明', en: 'Hand in a proof of the premises' },
});
