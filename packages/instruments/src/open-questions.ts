import type { Choice } from '@tuoyu/core';

// Questions that the texts leave open and that rules of several packs ask. No text supports a default for any of them.

const yesNo = {
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
} as const;

/** Whether a childcare institution counts as a 托儿所 (nursery) where building and fire codes speak of one. */
export const countsAsNursery = {
  id: 'countsAsNursery',
  title: {
    'zh-CN': '托育机构是否按建筑、消防规范中的“托儿所”对待',
    en: 'Whether a childcare institution counts as a nursery in building and fire codes',
  },
  options: yesNo,
} as const satisfies Choice;

/** Whether a breach of a recommended standard (WS/T, GB/T, DB/T) counts for the verdict. */
export const recommendedStandardsBind = {
  id: 'recommendedStandardsBind',
  title: { 'zh-CN': '推荐性标准是否作为约束性要求', en: 'Whether recommended standards bind' },
  options: yesNo,
} as const satisfies Choice;

/** Whether a breach of a clause of an industry code that was not printed as mandatory counts for the verdict. */
export const industryCodesBind = {
  id: 'industryCodesBind',
  title: { 'zh-CN': '行业规范的非强制性条文是否作为约束性要求', en: 'Whether industry codes bind' },
  options: yesNo,
} as const satisfies Choice;

/** Whether "monthly", "yearly" and the like are counted by calendar periods or back from the day of judgement. */
export const logCounting = {
  id: 'logCounting',
  title: {
    'zh-CN': '“每月”“每年”等按自然周期还是滚动周期计算',
    en: 'Whether periods of logs are calendar or rolling ones',
  },
  options: {
    calendar: { 'zh-CN': '自然周期', en: 'Calendar periods' },
    rolling: { 'zh-CN': '自判定日起倒推的滚动周期', en: 'Rolling periods back from the day of judgement' },
  },
} as const satisfies Choice;
