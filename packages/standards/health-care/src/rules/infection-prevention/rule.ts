import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const infectionPrevention = defineRule({
  id: 'health-care/infection-prevention',
  title: {
    pass: { 'zh-CN': '落实了传染病预防工作', en: 'Infectious diseases are prevented' },
    fail: { 'zh-CN': '传染病预防工作没有落实', en: 'Infectious diseases are not prevented' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 27', 'secondary', 'N143')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否落实传染病预防与控制工作？',
      en: 'Are infectious diseases prevented and controlled?',
    },
    evidence: {
      'zh-CN': '传染病预防制度、晨检与消毒记录、健康教育记录',
      en: 'Rules on infectious diseases, logs of checks and of disinfection, health education',
    },
  },
  remedy: { 'zh-CN': '按制度开展传染病预防', en: 'Prevent them as the rules say' },
  consequences: normsBreach,
});
