import { and, defineRule, eq, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

export const disclosedMeals = defineRule({
  id: 'supervision/disclosed-meals',
  title: {
    pass: { 'zh-CN': '公示了膳食营养', en: 'Made public: meals' },
    fail: { 'zh-CN': '没有公示膳食营养', en: 'Not made public: meals' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 15', 'secondary', 'N133')],
  phases: inService,
  when: and(notHomeBased, ne(f('/meals/mode'), 'none')),
  require: f.some(f.list('/disclosures'), (one) => eq(one('/topic'), 'meals')),
  remedy: { 'zh-CN': '公示膳食营养', en: 'Make public: meals' },
  consequences: normsBreach,
});
