import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const pickUpAuthorised = defineRule({
  id: 'caregiving/pick-up-authorised',
  title: {
    pass: {
      'zh-CN': '婴幼儿只交给监护人或其委托的成年人',
      en: 'Children go only with a guardian or an adult whom the guardian appoints',
    },
    fail: {
      'zh-CN': '有婴幼儿交给监护人及其委托的成年人以外的人',
      en: 'Children go with others than a guardian or an adult whom the guardian appoints',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 30', 'unverified', 'N146')],
  phases: inUse,
  when: notHomeBased,
  require: f('/security/pickUp/onlyAuthorised'),
  remedy: { 'zh-CN': '核对接送人身份和委托', en: 'Check who picks up and by whose order' },
  consequences: normsBreach,
});
