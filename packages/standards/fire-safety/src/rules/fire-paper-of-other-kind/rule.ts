import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { knownFirePaper, notHomeBased, otherFirePaper } from '../../design-record.js';

export const firePaperOfOtherKind = defineRule({
  id: 'fire-safety/fire-paper-of-other-kind',
  title: {
    pass: {
      'zh-CN': '所持的其他消防文书可以作为消防合格证明',
      en: 'The paper of another kind counts as one that fire safety was accepted',
    },
    fail: {
      'zh-CN': '所持的其他消防文书不能作为消防合格证明',
      en: 'The paper of another kind does not count as one that fire safety was accepted',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'secondary', 'B270'),
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
  ],
  topic: 'fire-paper',
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, otherFirePaper, not(knownFirePaper)),
  question: {
    text: {
      'zh-CN': '当地备案是否接受该文书作为消防安全检查合格证明？',
      en: 'Does the authority of the filing take this paper for a fire-safety pass certificate?',
    },
    evidence: { 'zh-CN': '该文书和当地备案要求', en: 'The paper and what the local filing asks for' },
  },
  remedy: {
    'zh-CN': '取得消防验收、备案或检查合格证明',
    en: 'Obtain a fire acceptance, a filing or a check pass',
  },
});
