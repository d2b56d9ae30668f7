/** First and last day that a date can be: 0001-01-01 and 9999-12-31, as days since 1970-01-01. */
export const FIRST_DAY = -719162;
export const LAST_DAY = 2932896;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month, counted from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar. */
export const dayOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** A day taken apart. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a count of days since 1970-01-01. */
export const calendarDayOf = (days: number): CalendarDay => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
};

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Days since 1970-01-01 of an ISO day `YYYY-MM-DD`; undefined for anything else, 30 February included. */
export const parseDay = (text: string): number | undefined => {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  for (const at of [0, 1, 2, 3, 5, 6, 8, 9]) {
    const d = digit(text, at);
    if (!(d >= 0 && d <= 9)) return undefined;
  }
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
};

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

/** ISO text of a day. */
export const formatDay = (days: number): string => {
  const { year, month, day } = calendarDayOf(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

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

/** A day moved by whole months, kept within the month it falls in; clamped to the calendar. */
export const addMonths = (days: number, months: number): number => {
  const { year, month, day } = calendarDayOf(days);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  if (y < 1) return FIRST_DAY;
  if (y > 9999) return LAST_DAY;
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)));
};
