import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse } from '../../record.js';

export const guardianConsentOfChild = defineRule({
  id: 'supervision/guardian-consent-of-child',
  title: {
    pass: {
      'zh-CN': '取得了该婴幼儿监护人对个人信息处理的同意',
      en: 'The guardian of the child consented to the use of data',
    },
    fail: {
      'zh-CN': '没有取得该婴幼儿监护人对个人信息处理的同意',
      en: 'The guardian of the child has not consented to the use of data',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'art. 31', 'primary', 'N077')],
  phases: inUse,
  subjects: '/children',
  require: le(aChild('/dataConsentOn'), asOf()),
  remedy: { 'zh-CN': '取得监护人同意', en: 'Obtain the consent of the guardian' },
});
