import type { Choice } from '@tuoyu/core';
import { countsAsNursery } from '@tuoyu/instruments';

/** Which children an area for each child counts: the texts say "each child" and no more. */
export const childrenForArea = {
  id: 'childrenForArea',
  title: {
    'zh-CN': '人均面积按托位数还是在册人数计算',
    en: 'Whether an area for each child counts the places or the children enrolled',
  },
  options: {
    places: { 'zh-CN': '托位数（班额）', en: 'Places offered' },
    enrolled: { 'zh-CN': '在册婴幼儿数', en: 'Children on the roll' },
  },
} as const satisfies Choice;

/** All choices of the pack. */
export const choices: readonly Choice[] = [childrenForArea, countsAsNursery];
