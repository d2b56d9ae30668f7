import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse } from '../../record.js';

// whether an institution is such a public place is for the person who answers; the wording read is that of 2024-04-26

export const riskyFacilitiesMaintained = defineRule({
  id: 'supervision/risky-facilities-maintained',
  title: {
    pass: {
      'zh-CN': '有安全风险的设施定期维护并设警示标志和适龄提示，已经查验',
      en: 'Facilities with risks are kept up, with warning signs and age ranges, as seen',
    },
    fail: {
      'zh-CN': '有安全风险的设施没有定期维护或者没有警示标志、适龄提示',
      en: 'Facilities with risks are not kept up, or lack warning signs or age ranges',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 56', 'primary', 'AN060')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN':
        '如属未成年人集中活动的公共场所：有安全风险的设施是否定期维护，并设安全警示标志、标明适龄范围？',
      en: 'Where this is a public place for minors: are risky facilities kept up, with warning signs and age ranges?',
    },
    evidence: { 'zh-CN': '查看维护记录和标志', en: 'See the records of upkeep and the signs' },
  },
  remedy: { 'zh-CN': '维护并设置标志', en: 'Keep them up, and put up the signs' },
});
