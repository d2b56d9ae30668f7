import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const cleanPremises = defineRule({
  id: 'health-care/clean-premises',
  title: {
    pass: { 'zh-CN': '室内外环境卫生良好', en: 'Rooms and grounds are clean' },
    fail: { 'zh-CN': '室内外环境卫生不符合要求', en: 'Rooms or grounds are not clean' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 23', 'secondary', 'N139')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '室内外环境卫生是否符合托幼机构卫生保健规定？',
      en: 'Are rooms and grounds as clean as the health-care rules for nurseries ask?',
    },
    evidence: {
      'zh-CN': '现场查看活动室、寝室、卫生间、厨房和室外场地',
      en: 'Look at activity and sleep rooms, toilets, the kitchen and the grounds',
    },
  },
  remedy: { 'zh-CN': '清洁室内外环境，建立保洁安排', en: 'Clean the rooms and grounds, and plan for it' },
  consequences: normsBreach,
});
