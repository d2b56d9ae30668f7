import type { Need } from '../evaluate/reason.js';
import type { Deciding, ReportValue } from '../report/report.js';
import type { DecidingLike, NeedLike } from './cases.js';

const valueText = (value: ReportValue | undefined): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** A deciding value as one line: `POINTER: ACTUAL OP REQUIRED`. */
export const decidingLine = ({ pointer, actual, masked, op, required }: Deciding): string => {
  const shown = masked ? '***' : valueText(actual);
  if (op === undefined) return `${pointer}: ${shown}`;
  return `${pointer}: ${shown} ${op} ${required === undefined ? '***' : valueText(required)}`;
};

/** A need as one line. */
export const needLine = ({ pointer, reason, choice, figure }: Need): string => {
  if (choice !== undefined) return `choice ${choice}`;
  return figure === undefined ? `${pointer} ${reason}` : `figure ${figure}`;
};

const byKey = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, v]) => v !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, byKey(v)]),
      )
    : Array.isArray(value)
      ? value.map(byKey)
      : value;

/** Whether two plain values are the same but for the order of keys. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(byKey(a)) === JSON.stringify(byKey(b));

const lines = <T extends object>(
  expected: readonly (T | string)[],
  found: readonly T[],
  line: (one: T) => string,
): boolean =>
  expected.length === found.length &&
  expected.every((e, i) => (typeof e === 'string' ? e === line(found[i] as T) : same(e, found[i])));

export const sameDeciding = (expected: readonly DecidingLike[], found: readonly Deciding[]): boolean =>
  lines(expected, found, decidingLine);

export const sameNeeds = (expected: readonly NeedLike[], found: readonly Need[]): boolean =>
  lines(expected, found, needLine);

/** What was expected beside what was found, to be copied into a test. */
export const difference = (what: string, expected: readonly unknown[], found: readonly string[]): string =>
  `${what} differs\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`;
