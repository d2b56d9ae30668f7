import type { Choice } from '@tuoyu/core';

/** In which modes of service article 18 asks for two hours outdoors: the text as cited does not say. */
export const outdoorModes = {
  id: 'outdoorModes',
  title: {
    'zh-CN': '每日户外活动时间要求适用于哪些服务形式',
    en: 'In which modes of service the time outdoors is asked for',
  },
  options: {
    'full-day': { 'zh-CN': '仅全日托', en: 'Full-day care only' },
    all: { 'zh-CN': '各种服务形式', en: 'All modes' },
  },
} as const satisfies Choice;

/** All choices of the pack. */
export const choices: readonly Choice[] = [outdoorModes];
