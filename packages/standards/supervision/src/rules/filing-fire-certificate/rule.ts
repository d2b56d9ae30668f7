import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

// local practice knows several papers; which one stands in the file is judged in the fire-safety pack

export const filingFireCertificate = defineRule({
  id: 'supervision/filing-fire-certificate',
  title: {
    pass: {
      'zh-CN': '备案提交了消防安全检查合格证明',
      en: 'The filing has the paper that fire safety was found in order',
    },
    fail: {
      'zh-CN': '备案没有提交消防安全检查合格证明',
      en: 'The filing lacks the paper that fire safety was found in order',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  topic: 'fire-paper',
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'fire-certificate')),
  remedy: { 'zh-CN': '补充提交消防安全合格证明', en: 'Hand in the fire-safety paper' },
});
