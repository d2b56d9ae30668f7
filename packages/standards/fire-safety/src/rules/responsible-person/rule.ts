import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const responsiblePerson = defineRule({
  id: 'fire-safety/responsible-person',
  title: {
    pass: {
      'zh-CN': '法定代表人为消防安全责任人',
      en: 'The legal representative is responsible for fire safety',
    },
    fail: {
      'zh-CN': '法定代表人不是消防安全责任人',
      en: 'The legal representative is not the one responsible for fire safety',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('fire-management-order-61', 'art. 4', 'primary', 'B252'),
    cite('fire-law', 'art. 16', 'primary', 'AB032'),
  ],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/responsibleIsLegalRepresentative'),
  remedy: {
    'zh-CN': '明确法定代表人为消防安全责任人',
    en: 'Make the legal representative responsible for fire safety',
  },
});
