import { execFileSync } from 'node:child_process';
import { isWorkday } from 'chinese-workday';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../src/calendar.js';
import { isIsoDate, workingDays } from '../src/index.js';

const day = (from: string, to: string) =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfDay);
const inSpan = day(workingDays.span.from, workingDays.span.to);

describe('days', () => {
  it.each<[string, boolean | 'no-calendar']>([
    ['2026-01-01', false],
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-17', false],
    ['2026-11-23', true],
    ['2026-11-21', false],
    ['2008-09-29', false],
    ['2007-12-31', 'no-calendar'],
    ['2027-01-01', 'no-calendar'],
    ['2026-02-30', 'no-calendar'],
    ['soon', 'no-calendar'],
  ])('%s: %s', (date, expected) => {
    expect(workingDays.isWorkingDay(date)).toBe(expected);
  });

  it('follows the notices for 2011 and 2012 (国办发明电〔2010〕40号, 〔2011〕45号)', () => {
    const worked = [
      '2011-01-30',
      '2011-02-12',
      '2011-04-02',
      '2011-10-08',
      '2011-10-09',
      '2011-12-31',
      '2012-01-21',
      '2012-01-29',
      '2012-03-31',
      '2012-04-01',
      '2012-04-28',
      '2012-09-29',
    ];
    const off = [
      '2011-02-02',
      '2011-02-08',
      '2011-04-04',
      '2011-05-02',
      '2011-06-06',
      '2011-09-12',
      '2011-10-07',
      '2012-01-03',
      '2012-01-27',
      '2012-04-04',
      '2012-04-30',
      '2012-06-22',
      '2012-10-05',
    ];
    expect(worked.filter((date) => workingDays.isWorkingDay(date) !== true)).toEqual([]);
    expect(off.filter((date) => workingDays.isWorkingDay(date) !== false)).toEqual([]);
  });

  it('agrees with a second table of 2015 to 2026 on every day but those where that table is wrong', () => {
    const wrongThere = [
      '2015-09-03', // seventieth anniversary of the victory, a day off by notice
      '2015-09-04',
      '2018-01-01', // New Year
      '2020-01-31', // the Spring Festival was prolonged to 2 February (国办发明电〔2020〕1号)
      '2020-02-01',
      '2023-01-03', // New Year was 31 December to 2 January
    ];
    const differing: string[] = [];
    for (let number = dayNumber('2015-01-01'); number <= dayNumber('2026-12-31'); number += 1) {
      const date = dateOfDay(number);
      if (workingDays.isWorkingDay(date) !== isWorkday(date)) differing.push(date);
    }
    expect(differing).toEqual(wrongThere);
  });

  it('agrees with its source on every day', () => {
    const dates = Array.from({ length: dayNumber('2026-12-31') - dayNumber('2008-01-01') + 1 }, (_, at) =>
      dateOfDay(dayNumber('2008-01-01') + at),
    );
    // that package is right at home only: west of Greenwich it takes a day for the one before
    const program = `
      const { isWorkday } = require('chinese-days');
      console.log(JSON.stringify(${JSON.stringify(dates)}.filter((date) => isWorkday(date))));`;
    const told = execFileSync(process.execPath, ['-e', program], {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, TZ: 'Asia/Shanghai' },
      encoding: 'utf8',
    });
    expect(dates.filter((date) => workingDays.isWorkingDay(date) === true)).toEqual(JSON.parse(told));
  });
});

describe('periods', () => {
  it('does not count the day of the event and skips rest days', () => {
    expect(workingDays.addWorkingDays('2026-09-30', 1)).toBe('2026-10-08');
    expect(workingDays.addWorkingDays('2026-02-13', 1)).toBe('2026-02-14');
    expect(workingDays.addWorkingDays('2026-11-20', 10)).toBe('2026-12-04');
    expect(workingDays.addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
  });

  it('moves an end on a rest day to the next working day, unless told to stay', () => {
    expect(workingDays.addDays('2026-09-24', 7)).toBe('2026-10-08');
    expect(workingDays.addDays('2026-09-24', 7, { endOnRestDay: 'stay' })).toBe('2026-10-01');
    expect(workingDays.addWorkingDays('2026-10-01', 0)).toBe('2026-10-08');
    expect(workingDays.addWorkingDays('2026-10-01', 0, { endOnRestDay: 'stay' })).toBe('2026-10-01');
  });

  it('says no-calendar where the count leaves the span or is no count', () => {
    expect(workingDays.addWorkingDays('2026-12-31', 1)).toBe('no-calendar');
    expect(workingDays.addDays('2026-12-30', 30)).toBe('no-calendar');
    expect(workingDays.addDays('2026-12-30', Number.MAX_SAFE_INTEGER)).toBe('no-calendar');
    for (const n of [-1, 0.5, Number.NaN])
      expect(workingDays.addWorkingDays('2026-06-01', n)).toBe('no-calendar');
    expect(workingDays.addWorkingDays('2026-06-31', 1)).toBe('no-calendar');
    expect(workingDays.workingDaysBetween('2026-06-01', '2027-01-01')).toBe('no-calendar');
  });

  it('ends on a working day, so many working days later', () => {
    fc.assert(
      fc.property(inSpan, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const end = workingDays.addWorkingDays(date, n);
        return (
          end === 'no-calendar' ||
          (workingDays.isWorkingDay(end) === true && workingDays.workingDaysBetween(date, end) === n)
        );
      }),
    );
  });
});

describe('the calendar module', () => {
  it('knows real days and goes there and back', () => {
    expect(
      [
        '2024-02-29',
        '2023-02-29',
        '1900-02-29',
        '2000-02-29',
        '2024-13-01',
        '2024-00-10',
        '2024-1-1',
        '2024-04-31',
      ].map(isIsoDate),
    ).toEqual([true, false, false, true, false, false, false, false]);
    fc.assert(
      fc.property(
        day('1600-01-01', '2400-12-31'),
        (date) => isIsoDate(date) && dateOfDay(dayNumber(date)) === date,
      ),
    );
  });
});
