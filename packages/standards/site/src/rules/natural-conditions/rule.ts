import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../record.js';

export const naturalConditions = defineRule({
  id: 'site/natural-conditions',
  title: {
    pass: {
      'zh-CN': '场地自然条件、交通、卫生和周边环境良好',
      en: 'Nature, access, hygiene and surroundings of the site are good',
    },
    fail: {
      'zh-CN': '场地自然条件、交通、卫生或周边环境不良',
      en: 'Nature, access, hygiene or surroundings of the site are poor',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 12', 'primary', 'N102')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '场地的自然条件、交通、卫生和周边环境是否良好？',
      en: 'Are nature, access, hygiene and surroundings of the site good?',
    },
    evidence: { 'zh-CN': '现场、规划和环境资料', en: 'A visit, planning and environmental documents' },
  },
  remedy: { 'zh-CN': '改善环境或另行选址', en: 'Improve the surroundings, or choose another site' },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
