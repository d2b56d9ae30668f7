import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const talkWithGuardians = defineRule({
  id: 'caregiving/talk-with-guardians',
  title: {
    pass: { 'zh-CN': '与监护人定期沟通，已经查验', en: 'There is regular talk with guardians, as seen' },
    fail: { 'zh-CN': '没有与监护人定期沟通', en: 'There is no regular talk with guardians' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 22', 'unverified', 'N138')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否与监护人定期沟通婴幼儿发展情况？',
      en: 'Is there regular talk with guardians about the child?',
    },
    evidence: { 'zh-CN': '查阅沟通记录，询问家长', en: 'See records of talks; ask parents' },
  },
  remedy: { 'zh-CN': '建立定期沟通的做法', en: 'Make talks a habit' },
  consequences: normsBreach,
});
