import { refuse } from '../error.js';

/** First and last day that a date can be: 0001-01-01 and 9999-12-31, as days since 1970-01-01. */
export const FIRST_DAY = -719162;
export const LAST_DAY = 2932896;

const MILLISECONDS = 864e5;

/** Years and days in which the calendar repeats; `Date.UTC` takes the years before 100 for others. */
const CYCLE = { years: 400, days: 146_097 };

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar. */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year + CYCLE.years, month - 1, day) / MILLISECONDS - CYCLE.days;

/** A day taken apart. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a count of days since 1970-01-01. */
export const calendarDayOf = (days: number): CalendarDay => {
  const date = new Date(days * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Days of a month, counted from 1. */
export const daysInMonth = (year: number, month: number): number =>
  calendarDayOf(dayOf(year, month + 1, 0)).day;

/** ISO text of a day. */
export const formatDay = (days: number): string => new Date(days * MILLISECONDS).toISOString().slice(0, 10);

/** Days since 1970-01-01 of an ISO day `YYYY-MM-DD`; undefined for anything else, 30 February included. */
export const parseDay = (text: string): number | undefined => {
  const [year, month, day] = /^\d{4}-\d\d-\d\d$/.test(text)
    ? (text.split('-').map(Number) as [number, number, number])
    : [0, 0, 0];
  const days = dayOf(year, month, day);
  // A day that its month lacks has run over into another.
  return days >= FIRST_DAY && calendarDayOf(days).month === month ? days : undefined;
};

/** The same of an ISO day that a declaration or an option writes; throws `bad-date`. */
export const dayAt = (text: string, at: string): number =>
  parseDay(text) ?? refuse('bad-date', { found: text, at });

const wholeMonths = (from: number, to: number): number => {
  const a = calendarDayOf(from);
  const b = calendarDayOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  // A month is complete on the corresponding day; where the month lacks that day, on its last one.
  const corresponding = Math.min(a.day, daysInMonth(b.year, b.month));
  return b.day >= corresponding ? months : months - 1;
};

/**
 * Whole months from one day to another, as civil law counts them: the day before the corresponding day completes the
 * period, so on the corresponding day it has been complete. Negative when `to` lies before `from`.
 */
export const monthsBetween = (from: number, to: number): number =>
  to >= from ? wholeMonths(from, to) : 0 - wholeMonths(to, from);

/** Whole years from one day to another; see {@link monthsBetween}. */
export const yearsBetween = (from: number, to: number): number =>
  Math.trunc(monthsBetween(from, to) / 12) + 0;

/** The nearest day of the calendar. */
export const clamped = (days: number): number => Math.min(LAST_DAY, Math.max(FIRST_DAY, days));

/** More months than the calendar has. */
const MOST_MONTHS = 2e5;

/** A day moved by whole months, kept within the month it falls in; clamped to the calendar. */
export const addMonths = (days: number, months: number): number => {
  const { year, month, day } = calendarDayOf(days);
  const to = month + Math.max(-MOST_MONTHS, Math.min(MOST_MONTHS, months));
  return clamped(dayOf(year, to, Math.min(day, daysInMonth(year, to))));
};
