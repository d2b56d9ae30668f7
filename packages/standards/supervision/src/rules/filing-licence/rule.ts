import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingLicence = defineRule({
  id: 'supervision/filing-licence',
  title: {
    pass: {
      'zh-CN': '备案提交了营业执照或者法人登记证书',
      en: 'The filing has the licence or legal-person certificate',
    },
    fail: {
      'zh-CN': '备案没有提交营业执照或者法人登记证书',
      en: 'The filing lacks the licence or legal-person certificate',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'licence')),
  remedy: {
    'zh-CN': '补充提交营业执照或者法人登记证书',
    en: 'Hand in the licence or legal-person certificate',
  },
});
