import { defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// consent is due for every child, so that the share is the whole

export const guardianConsent = defineRule({
  id: 'supervision/guardian-consent',
  title: {
    pass: {
      'zh-CN': '处理婴幼儿个人信息均取得监护人同意',
      en: 'The guardians of all children consented to the use of data',
    },
    fail: {
      'zh-CN': '处理婴幼儿个人信息没有全部取得监护人同意',
      en: 'Not all guardians consented to the use of data',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('personal-information-protection-law', 'art. 31', 'primary', 'N077'),
    cite('network-data-regulation-2025', 'art. 21, 22', 'primary', 'AN078'),
  ],
  phases: inUse,
  require: ge(f('/privacy/consentShare'), 100),
  remedy: { 'zh-CN': '取得监护人同意', en: 'Obtain the consent of the guardians' },
});
