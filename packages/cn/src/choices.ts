import type { Choice } from '@tuoyu/core';

const yesNo = {
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
} as const;

/** Whether a breach of a recommended standard (WS/T, GB/T) counts for the verdict. */
export const recommendedStandardsBind = {
  id: 'recommendedStandardsBind',
  title: { 'zh-CN': '推荐性标准是否作为约束性要求', en: 'Whether recommended standards bind' },
  options: yesNo,
} as const satisfies Choice;

/** Whether a breach of an industry code that was not printed as mandatory counts for the verdict. */
export const industryCodesBind = {
  id: 'industryCodesBind',
  title: { 'zh-CN': '行业规范的非强制性条文是否作为约束性要求', en: 'Whether industry codes bind' },
  options: yesNo,
} as const satisfies Choice;
