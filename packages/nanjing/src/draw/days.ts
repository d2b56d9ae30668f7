import { formatDay, type Issue, parseDay } from '@tuoyu/core';
import { workingDays } from '@tuoyu/reference';
import type { DayChoice, DrawInput } from './types.js';

/** Days since 1970-01-01 of a day that was checked before. */
export const dayNumber = (date: string): number => parseDay(date) as number;

// 1970-01-01 was a Thursday
const isWeekday = (day: number): boolean => ((((day + 4) % 7) + 7) % 7) % 6 !== 0;

/** The days of a choice in order, or the first day that no notice covers. */
const daysOfChoice = ({
  from,
  to,
  calendar,
  except = [],
}: DayChoice): readonly string[] | { readonly unknown: string } => {
  const left = new Set(except);
  const days: string[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const date = formatDay(day);
    const serves = calendar === 'weekdays' ? isWeekday(day) : workingDays.isWorkingDay(date);
    if (serves === 'no-calendar') return { unknown: date };
    if (serves && !left.has(date)) days.push(date);
  }
  return days;
};

/** The days on which inspections can be held, in order, with what is wrong about them. */
export const inspectionDays = (
  days: DrawInput['days'],
): { readonly days: readonly string[]; readonly issues: readonly Issue[] } => {
  const found = 'calendar' in days ? daysOfChoice(days) : [...new Set(days)].sort();
  if ('unknown' in found)
    return {
      days: [],
      issues: [
        {
          pointer: '/days/calendar',
          code: 'no-calendar',
          found: found.unknown,
          expected: 'a year with a notice of holidays, the days themselves, or weekdays',
        },
      ],
    };
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined)
    return { days: [], issues: [{ pointer: '/days', code: 'too-few', found: '0', expected: '>= 1' }] };
  return first.slice(0, 4) === last.slice(0, 4)
    ? { days: found, issues: [] }
    : {
        days: [],
        issues: [
          { pointer: '/days', code: 'several-years', found: `${first} - ${last}`, expected: 'one year' },
        ],
      };
};
