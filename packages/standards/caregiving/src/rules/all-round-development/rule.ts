import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const allRoundDevelopment = defineRule({
  id: 'caregiving/all-round-development',
  title: {
    pass: {
      'zh-CN': '活动促进全面发展，重在直接体验，已经查验',
      en: 'Activities serve all-round development through direct experience, as seen',
    },
    fail: {
      'zh-CN': '活动没有兼顾全面发展或缺少直接体验',
      en: 'Activities neglect all-round development or direct experience',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 19-21', 'unverified', 'N137')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '活动是否促进婴幼儿全面发展，并让其直接体验？',
      en: 'Do activities serve all-round development, through direct experience?',
    },
    evidence: { 'zh-CN': '观察活动，查阅活动计划', en: 'Watch activities; see plans' },
  },
  remedy: { 'zh-CN': '调整活动安排', en: 'Change the activities' },
  consequences: normsBreach,
});
