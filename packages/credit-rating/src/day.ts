import { formatDay, parseDay, shiftMonths } from '@tuoyu/core';
import { CreditError } from './error.js';

const numberOf = (day: string): number => parseDay(day) as number;

/** A day moved by whole days. */
export const shiftDays = (day: string, count: number): string => formatDay(numberOf(day) + count);
/** The day after. */
export const dayAfter = (day: string): string => shiftDays(day, 1);
/** The day before. */
export const dayBefore = (day: string): string => shiftDays(day, -1);
/** The corresponding day of a later month, kept within it. */
export const monthsOn = (day: string, months: number): string =>
  formatDay(shiftMonths(numberOf(day), months));

/**
 * Whether the day of an event is the first day of a period in months or years, or the day after it is. The Civil Code does
 * not count it (articles 201, 202); no clause was read that says whether periods of display follow it.
 */
export type DayOfDecision = 'not-counted' | 'counted';

/** Last day of a period in months that an event starts. */
export const lastDayOf = (event: string, months: number, dayOfDecision: DayOfDecision): string => {
  const corresponding = monthsOn(event, months);
  return dayOfDecision === 'counted' && months > 0 ? dayBefore(corresponding) : corresponding;
};

/** The earlier of two days; null is no end. */
export const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

/** The later of two days. */
export const latest = (a: string, b: string): string => [a, b].sort()[1] as string;

/** The later of two days; null is no end. */
export const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a > b ? a : b;

/** Throws a {@link CreditError} for what is no ISO day. */
export const requireDay = (argument: string, day: string): void => {
  if (typeof day !== 'string' || parseDay(day) === undefined)
    throw new CreditError('bad-day', { argument, found: String(day) });
};
