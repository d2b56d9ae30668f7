/** Where a workbook counts its days from: 1900, or 1904 as old Macintosh programs did. */
export type DateSystem = '1900' | '1904';

/** What a number format shows. */
export type NumberKind = 'number' | 'percent' | 'date' | 'time';

const two = (part: number): string => String(part).padStart(2, '0');

const dayText = (daysSinceEpoch: number): string => {
  // Gregorian day from days since 1970-01-01, by the era method: no Date, so no time zone
  const shifted = daysSinceEpoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** Days from 1970-01-01 back to day 0 of each system. */
const zero: { readonly [S in DateSystem]: number } = { '1900': -25_568, '1904': -24_107 };
/** The last day that a spreadsheet program shows, 9999-12-31. */
const lastDay: { readonly [S in DateSystem]: number } = { '1900': 2_958_465, '1904': 2_957_003 };

/**
 * The ISO day of a serial number; undefined outside the calendar of the system. Day 60 of the 1900 system, 1900-02-29,
 * never was: it is undefined too.
 */
export const serialDay = (serial: number, system: DateSystem): string | undefined => {
  const day = Math.floor(serial);
  if (system === '1904') return day < 0 || day > lastDay[system] ? undefined : dayText(zero[system] + day);
  if (day < 1 || day > lastDay[system] || day === 60) return undefined;
  return dayText(zero[system] + day - (day > 60 ? 1 : 0));
};

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/**
 * ISO text of a number that its format shows as a day or a time: `2026-11-24`, `2026-11-24T08:30:00` or `08:30:00`.
 * Undefined when the calendar has none. Seconds are rounded; no time zone takes part.
 */
export const serialText = (serial: number, kind: NumberKind, system: DateSystem): string | undefined => {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const time = seconds % 86_400;
  if (kind === 'time' && day === 0) return clock(time);
  const date = serialDay(day, system);
  return date === undefined || time === 0 ? date : `${date}T${clock(time)}`;
};

const builtIn = new Map<number, NumberKind>(
  [...span(14, 17), 22, ...span(27, 31), 36, ...span(50, 54), 57, 58]
    .map((id): [number, NumberKind] => [id, 'date'])
    .concat([9, 10].map((id) => [id, 'percent']))
    .concat([...span(18, 21), ...span(32, 35), 45, 47, 55, 56].map((id) => [id, 'time'])),
);

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What a built-in number format shows. */
export const builtInKind = (id: number): NumberKind => builtIn.get(id) ?? 'number';

/** What a number format of the workbook's own shows, by its first section. */
export const formatKind = (format: string): NumberKind => {
  const [section = ''] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .toLowerCase()
    .split(';');
  // [h] counts hours beyond a day, so it is a length and no time of day
  if (/\[(?:h+|m+|s+)\]/.test(section)) return 'number';
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/general|e[+-]/g, '');
  if (bare.includes('%')) return 'percent';
  if (/[yd]|(?:^|[^a-z])e+(?:[^a-z]|$)/.test(bare)) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  return /m/.test(bare) ? 'date' : 'number';
};
