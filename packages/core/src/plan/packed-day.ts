import { addMonths, calendarDayOf, clamped, dayOf, daysInMonth, FIRST_DAY, LAST_DAY } from '../value/day.js';

/**
 * A day as one number that keeps the order of days and shows month and day without division by the calendar:
 * (months since year 0) · 32 + day.
 */
export const packDay = (days: number): number => {
  const { year, month, day } = calendarDayOf(days);
  return (year * 12 + month - 1) * 32 + day;
};

/** Days since 1970-01-01 of a packed day. */
export const unpackDay = (packed: number): number => {
  const index = packed >> 5;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, packed & 31);
};

export const FIRST_PACKED = /* @__PURE__ */ packDay(FIRST_DAY);
export const LAST_PACKED = /* @__PURE__ */ packDay(LAST_DAY);

const two = (text: string, at: number): number => {
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : Number.NaN;
};

/** The packed day of an ISO day; -1 for anything else. */
export const parsePacked = (text: string): number => {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return -1;
  if (day > 28 && day > daysInMonth(year, month)) return -1;
  return (year * 12 + month - 1) * 32 + day;
};

const monthLength = (index: number): number => daysInMonth(Math.floor(index / 12), (index % 12) + 1);

const wholeMonths = (from: number, to: number): number => {
  const months = (to >> 5) - (from >> 5);
  const day = to & 31;
  // A month is complete on the corresponding day; where the month lacks that day, on its last one.
  return day >= (from & 31) || day >= monthLength(to >> 5) ? months : months - 1;
};

/** Counting between two packed days as the calendar functions do between plain ones. */
export const betweenPacked = {
  months: (from: number, to: number): number =>
    to >= from ? wholeMonths(from, to) : 0 - wholeMonths(to, from),
  years: (from: number, to: number): number => Math.trunc(betweenPacked.months(from, to) / 12) + 0,
  days: (from: number, to: number): number => unpackDay(to) - unpackDay(from),
} as const;

/** A packed day moved by whole months or days, clamped to the calendar. */
export const shiftPacked = (packed: number, by: number, months: boolean): number => {
  const days = unpackDay(packed);
  return packDay(months ? addMonths(days, Math.trunc(by)) : clamped(days + Math.trunc(by)));
};
