import type { Texts } from '@tuoyu/core';
import { type CreditBasis, creditLimits } from '../cite.js';
import { both } from '../texts.js';

/** What every refusal of a measure rests on: a fact, a direct basis, a list, proportion, and nothing added. */
export const measureLimits: CreditBasis = /* @__PURE__ */ creditLimits('not known', 'L247');

/** What the sources say of the published lists of measures: how many they hold, and none of their entries. */
export interface KnownMeasureList {
  readonly id: string;
  readonly title: Texts;
  /** Classes and measures; null where not known. */
  readonly classes: number | null;
  readonly measures: number | null;
  readonly row: string;
}

/** The published lists. */
export const knownMeasureLists: readonly KnownMeasureList[] = [
  {
    id: 'punishment-list-2021',
    title: both('全国失信惩戒措施基础清单（2021年版）', 'National list of punishment measures (2021)'),
    classes: 3,
    measures: 14,
    row: 'L249',
  },
  {
    id: 'punishment-list-2024',
    title: both('全国失信惩戒措施基础清单（2024年版）', 'National list of punishment measures (2024)'),
    classes: null,
    measures: null,
    row: 'nanjing 0',
  },
];
