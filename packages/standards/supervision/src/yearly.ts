import {
  addMonths,
  and,
  asOf,
  type BooleanOf,
  choice,
  type DateOf,
  date,
  type Figure,
  figure,
  ge,
  le,
  lookup,
  mul,
  sub,
  years,
} from '@tuoyu/core';
import { logCounting } from '@tuoyu/instruments';

const calendarYear = (day: DateOf) => years(date('1900-01-01'), day);

/**
 * Whether a day lies in the year before asOf: within the months of a figure, or, where periods are those of the
 * calendar, in the last whole year or in the present one.
 */
export const withinTheYear = (day: DateOf, months: Pick<Figure, 'id'>): BooleanOf =>
  and(
    le(day, asOf()),
    lookup(choice(logCounting), {
      rolling: ge(day, addMonths(asOf(), mul(figure(months), -1))),
      calendar: ge(calendarYear(day), sub(calendarYear(asOf()), 1)),
    }),
  );
