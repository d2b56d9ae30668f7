import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { vaccineBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const vaccinationCertificate = defineRule({
  id: 'health-care/vaccination-certificate',
  title: {
    pass: { 'zh-CN': '入托时查验了预防接种证', en: 'The vaccination certificate was checked at entry' },
    fail: { 'zh-CN': '入托时没有查验预防接种证', en: 'The vaccination certificate was not checked at entry' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('vaccine-administration-law', 'art. 48', 'primary', 'N074'),
    cite('health-care-measures-2010', 'art. 15(6)', 'primary', 'N225'),
    cite('health-care-norms-2012', 'immunisation', 'secondary', 'B308'),
  ],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: aChild('/vaccination/certificateChecked'),
  remedy: { 'zh-CN': '查验预防接种证并记录', en: 'Check the certificate, and note it' },
  consequences: vaccineBreach,
});
