import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

export const ownersConsent = defineRule({
  id: 'site/owners-consent',
  title: {
    pass: {
      'zh-CN': '同一建筑或院落的其他业主一致同意',
      en: 'All other owners of the building or courtyard agree',
    },
    fail: {
      'zh-CN': '没有取得同一建筑或院落其他业主的一致同意',
      en: 'Not all other owners of the building or courtyard agree',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('home-based-measures-2023', 'premises', 'secondary', 'N176'),
    cite('home-based-measures-2023', 'premises', 'secondary', 'AN044'),
  ],
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  require: f('/homeBased/ownersConsent/sameBuilding'),
  remedy: { 'zh-CN': '征得其他业主一致同意', en: 'Ask the other owners for their consent' },
});
