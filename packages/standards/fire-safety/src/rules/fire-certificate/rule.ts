import { and, defineRule, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { knownFirePaper, notHomeBased, otherFirePaper } from '../../design-record.js';

export const fireCertificate = defineRule({
  id: 'fire-safety/fire-certificate',
  title: {
    pass: { 'zh-CN': '持有消防合格证明', en: 'There is a paper that shows that fire safety was accepted' },
    fail: { 'zh-CN': '没有消防合格证明', en: 'There is no paper that shows that fire safety was accepted' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'secondary', 'B270'),
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
  ],
  topic: 'fire-paper',
  phases: ['filing', 'operation', 'assessment'],
  // whether a paper of another kind counts is local practice: `fire-paper-of-other-kind`
  when: and(notHomeBased, or(knownFirePaper, not(otherFirePaper))),
  require: knownFirePaper,
  remedy: {
    'zh-CN': '取得消防验收、备案或检查合格证明',
    en: 'Obtain a fire acceptance, a filing or a check pass',
  },
});
