import { day, daysBetween, monthsBetween, yearsBetween } from './hand-values.js';

/** Counting between ISO days, for peers that have no days of their own. */
export const between = {
  months: (from: string, to: string): number => monthsBetween(day(from), day(to)),
  years: (from: string, to: string): number => yearsBetween(day(from), day(to)),
  days: (from: string, to: string): number => daysBetween(day(from), day(to)),
};
