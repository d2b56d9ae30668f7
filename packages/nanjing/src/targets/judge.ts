import { type Comparison, figureOf, type PlanFigureId } from '../figures/figures.js';
import type { Counted, Ends } from './values.js';

/** Whether a figure is met by every value, by none, or by some of the values that a count may have. */
export type Met = 'reached' | 'not-reached' | 'unknown' | 'nothing-to-count';

const holds: { readonly [C in Comparison]: (count: number, wanted: number) => boolean } = {
  'at-least': (count, wanted) => count >= wanted,
  'more-than': (count, wanted) => count > wanted,
  exactly: (count, wanted) => count >= wanted,
  basically: (count, wanted) => count >= wanted,
  'at-most': (count, wanted) => count <= wanted,
  'less-than': (count, wanted) => count < wanted,
};

const both = (worst: boolean, best: boolean): Met => (worst ? 'reached' : best ? 'unknown' : 'not-reached');

/** Counts and shares grow towards the targets, so the two ends decide. */
const compared = (count: Ends, wanted: (count: number) => boolean): Met =>
  both(wanted(count.min), wanted(count.max));

/** Whether a part of a whole meets a percentage, in whole numbers. */
const shareHolds =
  (comparison: Comparison, percent: number) =>
  (part: number, whole: number): boolean =>
    holds[comparison](part * 100, whole * percent);

/** Whether what was counted meets a figure: a plain number, a share in percent, or every one of those counted. */
export const metBy = (figure: PlanFigureId, { count, among }: Counted, isShare: boolean): Met => {
  const { comparison, unit, versions } = figureOf(figure);
  const wanted = versions[0]?.value as number;
  if (!isShare)
    return count === null ? 'unknown' : compared(count, (value) => holds[comparison](value, wanted));
  const part = count ?? { min: 0, max: Number.POSITIVE_INFINITY };
  const whole = among ?? { min: 0, max: Number.POSITIVE_INFINITY };
  if (whole.max === 0) return 'nothing-to-count';
  const test = unit === 'percent' ? shareHolds(comparison, wanted) : shareHolds('exactly', 100);
  // an open whole can always be larger; a part can never be more than everything that is asked
  const worst = whole.max !== Number.POSITIVE_INFINITY && test(part.min, whole.max);
  const best = test(part.max, whole.min);
  // where there may be nothing to count, nothing is missed for certain
  return both(worst, best || whole.min === 0);
};

/** How many more would meet the figure; null unless both numbers are known and it is not met. */
export const gapTo = (figure: PlanFigureId, { count, among }: Counted, isShare: boolean): number | null => {
  const { comparison, unit, versions } = figureOf(figure);
  const wanted = versions[0]?.value as number;
  if (count === null || count.min !== count.max) return null;
  const own = count.min;
  if (!isShare) return own >= wanted ? null : wanted - own;
  if (among === null || among.min !== among.max) return null;
  const whole = among.min;
  const percent = unit === 'percent' ? wanted : 100;
  // whole numbers all the way: percent of whole, rounded up, or the next one for "more than"
  const product = whole * percent;
  const needed = comparison === 'more-than' ? Math.floor(product / 100) + 1 : Math.ceil(product / 100);
  return own >= needed ? null : needed - own;
};
