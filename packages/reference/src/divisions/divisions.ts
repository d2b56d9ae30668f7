import { isIsoDate } from '../calendar.js';
import { type Division, type DivisionLevel, readTable } from './table.js';

let table: ReadonlyMap<string, readonly Division[]> | undefined;

const spans = (code: string): readonly Division[] => {
  table ??= readTable();
  return table.get(code) ?? [];
};

/** Where a division stands on a day: `in-force`, `maybe` (the day lies between the two lists that differ), or `not`. */
export type DivisionState = 'in-force' | 'maybe' | 'not';

/** Whether a division was in force on a day (ISO date or month); the day of a change is known only between two lists. */
export const divisionStateOn = (division: Division, on: string): DivisionState => {
  const month = on.slice(0, 7);
  const { began, ended } = division;
  if (began.min !== null && month <= began.min) return 'not';
  if (ended && month > ended.max) return 'not';
  const certain = month >= began.max && (ended === null || (ended.min !== null && month <= ended.min));
  return certain ? 'in-force' : 'maybe';
};

/** All that a code has stood for since 1980, oldest first; empty for a code that was never in a list. */
export const divisionHistory = (code: string): readonly Division[] => spans(code);

/**
 * The division that a code stands for. With `on` (ISO date) the one in force on that day, or, when the day lies in the
 * gap between two lists, the latest that may have been; without `on` the latest. Undefined when there is none.
 *
 * @example
 * divisionOf('320107')?.name; // => '下关区'
 * divisionOf('320107', { on: '2020-01-01' }); // => undefined
 */
export const divisionOf = (code: string, options: { readonly on?: string } = {}): Division | undefined => {
  const { on } = options;
  if (on === undefined) return spans(code).at(-1);
  if (!isIsoDate(on)) return undefined;
  const at = (state: DivisionState) =>
    spans(code).findLast((division) => divisionStateOn(division, on) === state);
  return at('in-force') ?? at('maybe');
};

/**
 * The divisions of a name, exact or without its suffix (南京 finds 南京市), ordered by code. With `on` only those that
 * were or may have been in force on that day, without it also those of the past; with `level` only of that level.
 */
export const divisionsNamed = (
  text: string,
  options: { readonly on?: string; readonly level?: DivisionLevel } = {},
): readonly Division[] => {
  table ??= readTable();
  const { on, level } = options;
  if (text === '' || (on !== undefined && !isIsoDate(on))) return [];
  const matches = ({ name }: Division) =>
    name === text ||
    (name.startsWith(text) && /^(?:省|市|地区|盟|自治州|区|县|旗)$/u.test(name.slice(text.length)));
  return [...table.values()].flatMap((found) =>
    found.filter(
      (division) =>
        (level === undefined || division.level === level) &&
        matches(division) &&
        (on === undefined || divisionStateOn(division, on) !== 'not'),
    ),
  );
};

/**
 * The code one level up: county to prefecture, prefecture to province, null for a province. A county that its province
 * governs directly (110105, 469001), where no prefecture has the code, goes to the province.
 */
export const parentOf = (code: string): string | null => {
  if (!/^\d{6}$/u.test(code) || code.endsWith('0000')) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return code !== prefecture && spans(prefecture).length > 0 ? prefecture : `${code.slice(0, 2)}0000`;
};

/** Whether a code is an ancestor's own code or lies below it: 320106 within 320100 and within 320000. */
export const isWithin = (code: string, ancestor: string): boolean => {
  if (!/^\d{6}$/u.test(code) || !/^\d{6}$/u.test(ancestor)) return false;
  return code.startsWith(ancestor.replace(/(?:00){1,2}$/u, ''));
};
