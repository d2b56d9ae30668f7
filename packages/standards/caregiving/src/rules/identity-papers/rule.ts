import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const identityPapers = defineRule({
  id: 'caregiving/identity-papers',
  title: {
    pass: {
      'zh-CN': '监护人和婴幼儿的身份证明均已查验',
      en: 'Identity papers of child and guardian were seen',
    },
    fail: {
      'zh-CN': '监护人或婴幼儿的身份证明未经查验',
      en: 'Identity papers of child or guardian were not seen',
    },
  },
  addressee: 'guardian',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 9', 'unverified', 'N127')],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: and(aChild('/identityChecked'), aChild('/guardianIdentityChecked')),
  remedy: { 'zh-CN': '请监护人补充出示身份证明', en: 'Ask the guardian for the papers' },
});
