import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f } from '../../record.js';

export const interestedOwnersConsent = defineRule({
  id: 'site/interested-owners-consent',
  title: {
    pass: {
      'zh-CN': '住宅改为经营用房经利害关系业主一致同意',
      en: 'All owners with an interest agree that the dwelling is put to business use',
    },
    fail: {
      'zh-CN': '住宅改为经营用房没有取得利害关系业主的一致同意',
      en: 'Not all owners with an interest agree that the dwelling is put to business use',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('civil-code', 'art. 279', 'primary', 'AN045')],
  phases: ['filing', 'operation', 'assessment'],
  when: f('/homeBased/dwelling'),
  require: f('/homeBased/ownersConsent/unanimous'),
  remedy: {
    'zh-CN': '征得有利害关系的业主一致同意',
    en: 'Ask the owners with an interest for their consent',
  },
});
