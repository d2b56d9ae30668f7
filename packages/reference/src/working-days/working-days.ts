import { dateOfDay, dayNumber, isIsoDate, weekdayOf } from '../calendar.js';
import { FIRST_YEAR, HOLIDAYS, LAST_YEAR } from './holidays.generated.js';

/** Said in place of an answer when a day lies outside the calendar, or is no day. */
export type NoCalendar = 'no-calendar';

/** What happens to a period that ends on a rest day: it goes on to the next working day, or it stays. */
export interface PeriodOptions {
  readonly endOnRestDay?: 'next-working-day' | 'stay';
}

/** A calendar of working days. All dates are ISO dates; nothing here reads a clock, a time zone or throws. */
export interface WorkingDayCalendar {
  /** First and last day that the calendar knows. */
  readonly span: { readonly from: string; readonly to: string };
  /** Whether a day is worked; `no-calendar` outside the span and for what is no date. */
  readonly isWorkingDay: (date: string) => boolean | NoCalendar;
  /**
   * The n-th working day after an event; the day of the event is not counted. With n = 0 the day itself, which moves to
   * the next working day unless `endOnRestDay` is `stay`. `no-calendar` when n is no whole number from 0 on, or when the
   * count would leave the span.
   */
  readonly addWorkingDays: (date: string, n: number, options?: PeriodOptions) => string | NoCalendar;
  /** The n-th day after an event, counted in calendar days; an end on a rest day moves as above. */
  readonly addDays: (date: string, n: number, options?: PeriodOptions) => string | NoCalendar;
  /** Working days after `from` up to and with `to`; 0 when `to` is not later. `no-calendar` outside the span. */
  readonly workingDaysBetween: (from: string, to: string) => number | NoCalendar;
}

const span = { from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` };
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

const isWorkingDay = (date: string): boolean | NoCalendar => {
  if (!isIsoDate(date)) return 'no-calendar';
  const year = HOLIDAYS[Number(date.slice(0, 4))];
  if (!year) return 'no-calendar';
  const [daysOff, worked] = year;
  const day = date.slice(5, 7) + date.slice(8);
  if (daysOff.includes(day)) return false;
  return worked.includes(day) || ![0, 6].includes(weekdayOf(dayNumber(date)));
};

const nextWorkingDay = (date: string): string | NoCalendar => {
  let current = date;
  for (;;) {
    const works = isWorkingDay(current);
    if (works === 'no-calendar') return works;
    if (works) return current;
    current = dateOfDay(dayNumber(current) + 1);
  }
};

const endOf = (date: string, options: PeriodOptions): string | NoCalendar => {
  if (isWorkingDay(date) === 'no-calendar') return 'no-calendar';
  return options.endOnRestDay === 'stay' ? date : nextWorkingDay(date);
};

const addWorkingDays = (date: string, n: number, options: PeriodOptions = {}): string | NoCalendar => {
  if (!isCount(n) || isWorkingDay(date) === 'no-calendar') return 'no-calendar';
  if (n === 0) return endOf(date, options);
  let current: string | NoCalendar = date;
  for (let left = n; left > 0; left -= 1) {
    current = nextWorkingDay(dateOfDay(dayNumber(current) + 1));
    if (current === 'no-calendar') return current;
  }
  return current;
};

const addDays = (date: string, n: number, options: PeriodOptions = {}): string | NoCalendar => {
  if (!isCount(n) || isWorkingDay(date) === 'no-calendar') return 'no-calendar';
  if (n > dayNumber(span.to) - dayNumber(date)) return 'no-calendar';
  return endOf(dateOfDay(dayNumber(date) + n), options);
};

const workingDaysBetween = (from: string, to: string): number | NoCalendar => {
  if (isWorkingDay(from) === 'no-calendar' || isWorkingDay(to) === 'no-calendar') return 'no-calendar';
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1)
    if (isWorkingDay(dateOfDay(day))) count += 1;
  return count;
};

/**
 * Working days in mainland China by the yearly holiday notices of the State Council. The last days of the last year may
 * still be changed by the notice for the year after.
 *
 * @example
 * workingDays.addWorkingDays('2026-09-30', 1); // => '2026-10-08'
 */
export const workingDays: WorkingDayCalendar = {
  span,
  isWorkingDay,
  addWorkingDays,
  addDays,
  workingDaysBetween,
};
