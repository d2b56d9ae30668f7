import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { formatDay, monthsBetween, parseDay, shiftMonths, yearsBetween } from '../../src/index.js';
import { calendarDayOf, dayOf, daysInMonth, FIRST_DAY, LAST_DAY } from '../../src/value/day.js';

const day = (iso: string): number => {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new Error(`no day: ${iso}`);
  return parsed;
};
const anyDay = fc.oneof(
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  fc.integer({ min: day('1980-01-01'), max: day('2040-12-31') }),
);

describe('the calendar', () => {
  it('has its ends where it says', () => {
    expect(formatDay(FIRST_DAY)).toBe('0001-01-01');
    expect(formatDay(LAST_DAY)).toBe('9999-12-31');
    expect(day('1970-01-01')).toBe(0);
  });

  it('agrees with the one of the platform on every tested day', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const date = new Date(n * 86_400_000);
        expect(calendarDayOf(n)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(formatDay(n)).toBe(date.toISOString().slice(0, 10));
        expect(day(formatDay(n))).toBe(n);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with it on every day of four centuries around a leap century', () => {
    const first = Date.UTC(1899, 11, 1) / 86_400_000;
    const wrong: number[] = [];
    for (let n = first; n < first + 366 * 205; n += 1) {
      if (formatDay(n) !== new Date(n * 86_400_000).toISOString().slice(0, 10)) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
  ])('February %d has %d days', (year, length) => {
    expect(daysInMonth(year, 2)).toBe(length);
    expect(dayOf(year, 3, 1) - dayOf(year, 2, 1)).toBe(length);
  });

  it.each([
    '2021-13-01',
    '2021-00-01',
    '2021-02-29',
    '2024-02-30',
    '2021-04-31',
    '2021-01-00',
    '0000-01-01',
    '2021-1-1',
    '20210101',
    '2021/01/01',
    ' 2021-01-01',
    '2021-01-01 ',
    '2021-01-01T00:00:00Z',
    '２０２１-01-01',
    '',
    '+021-01-01',
    '2021-01-0x',
    '-021-01-01',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('whole months and years, as civil law counts them', () => {
  it.each([
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2023-01-31', '2023-02-27', 0],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-30', '2024-02-29', 1],
    ['2024-02-29', '2024-03-28', 0],
    ['2024-02-29', '2024-03-29', 1],
    ['2023-02-28', '2023-03-28', 1],
    ['2024-08-31', '2024-09-30', 1],
    ['2023-12-31', '2024-12-30', 11],
    ['2023-12-31', '2024-12-31', 12],
    ['2024-02-15', '2024-01-15', -1],
    ['2024-02-14', '2024-01-15', 0],
    ['2024-02-29', '2024-01-31', -1],
    ['2024-05-05', '2024-05-05', 0],
  ])('from %s to %s: %d months', (from, to, expected) => {
    expect(monthsBetween(day(from), day(to))).toBe(expected);
  });

  it.each([
    ['2021-11-23', '2024-11-22', 2],
    ['2021-11-23', '2024-11-23', 3],
    ['2024-02-29', '2025-02-27', 0],
    ['2024-02-29', '2025-02-28', 1],
    ['2024-02-29', '2028-02-28', 3],
    ['2024-02-29', '2028-02-29', 4],
    ['2024-12-31', '2025-01-01', 0],
    ['2026-01-01', '2023-01-02', -2],
    ['2026-01-01', '2023-01-01', -3],
  ])('from %s to %s: %d years', (from, to, expected) => {
    expect(yearsBetween(day(from), day(to))).toBe(expected);
  });

  it('is never minus zero', () => {
    expect(Object.is(monthsBetween(day('2024-05-05'), day('2024-05-01')), 0)).toBe(true);
    expect(Object.is(yearsBetween(day('2024-05-05'), day('2024-01-01')), 0)).toBe(true);
  });

  it('more days are never fewer months', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [first, later] = b < c ? [b, c] : [c, b];
        expect(monthsBetween(a, later)).toBeGreaterThanOrEqual(monthsBetween(a, first));
        expect(monthsBetween(later, a)).toBeLessThanOrEqual(monthsBetween(first, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('equals the largest number of months after which Temporal has not passed the day', () => {
    const near = fc.tuple(fc.integer({ min: day('1990-01-01'), max: day('2035-12-31') }), fc.nat(2500));
    fc.assert(
      fc.property(near, ([from, length]) => {
        const start = Temporal.PlainDate.from(formatDay(from));
        const end = Temporal.PlainDate.from(formatDay(from + length));
        let months = 0;
        while (Temporal.PlainDate.compare(start.add({ months: months + 1 }), end) <= 0) months += 1;
        expect(monthsBetween(from, from + length)).toBe(months);
        expect(yearsBetween(from, from + length)).toBe(Math.floor(months / 12));
        expect(monthsBetween(from + length, from)).toBe(0 - months);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a day moved by months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-31', 0, '2024-05-31'],
    ['9999-12-01', 1, '9999-12-31'],
    ['0001-01-15', -1, '0001-01-01'],
  ])('%s by %d is %s', (from, by, expected) => {
    expect(formatDay(shiftMonths(day(from), by))).toBe(expected);
  });

  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }),
        fc.integer({ min: -600, max: 600 }),
        (from, months) => {
          const moved = Temporal.PlainDate.from(formatDay(from)).add({ months }, { overflow: 'constrain' });
          expect(formatDay(shiftMonths(from, months))).toBe(moved.toString());
        },
      ),
      { numRuns: 1000 },
    );
  });
});
