import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const identityPapers = defineRule({
  id: 'caregiving/identity-papers',
  title: {
    pass: { 'zh-CN': '监护人已出示本人和婴幼儿身份证明', en: 'The guardian showed identity papers of both' },
    fail: {
      'zh-CN': '监护人未出示本人或婴幼儿身份证明',
      en: 'The guardian did not show identity papers of both',
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
