import {
  addMonths,
  and,
  asOf,
  type BooleanOf,
  choice,
  type DateOf,
  date,
  eq,
  gt,
  le,
  lookup,
  lt,
  sub,
  years,
} from '@tuoyu/core';
import { logCounting } from '@tuoyu/instruments';

const calendarYear = (day: DateOf) => years(date('1900-01-01'), day);

/** Whether a day lies in the last whole year: the twelve months up to asOf, or the last calendar year. */
export const inTheYear = (day: DateOf): BooleanOf =>
  lookup(choice(logCounting), {
    rolling: and(gt(day, addMonths(asOf(), -12)), le(day, asOf())),
    calendar: eq(calendarYear(day), sub(calendarYear(asOf()), 1)),
  });

/** Whether a day lies before the last whole year, so that something that began then lasted through all of it. */
export const beforeTheYear = (day: DateOf): BooleanOf =>
  lookup(choice(logCounting), {
    rolling: le(day, addMonths(asOf(), -12)),
    calendar: lt(calendarYear(day), sub(calendarYear(asOf()), 1)),
  });
