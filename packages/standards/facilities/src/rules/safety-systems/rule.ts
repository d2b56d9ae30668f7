import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const safetySystems = defineRule({
  id: 'facilities/safety-systems',
  title: {
    pass: { 'zh-CN': '建立安全防护和检查制度', en: 'There are written systems of protection and inspection' },
    fail: {
      'zh-CN': '没有安全防护或检查制度',
      en: 'A written system of protection or inspection is missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 29', 'unverified', 'N145')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: and(
    f.some(f.list('/writtenRules'), (text) => eq(text('/kind'), 'safety')),
    f.some(f.list('/writtenRules'), (text) => eq(text('/kind'), 'safety-inspection')),
  ),
  remedy: { 'zh-CN': '制定安全防护和检查制度', en: 'Write the systems' },
  consequences: normsBreach,
});
