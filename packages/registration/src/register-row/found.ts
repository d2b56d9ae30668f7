import { both } from '../bodies.js';
import type { RegisterColumn, RowCheckId, RowFinding, RowOutcome } from './types.js';

/** Makes the findings of a check. */
export const finder =
  (check: RowCheckId, ...columns: readonly RegisterColumn[]) =>
  (outcome: RowOutcome, code: string, zh: string, en: string): RowFinding => ({
    check,
    columns,
    outcome,
    code,
    message: both(zh, en),
  });

/** The day of `finished_time`, which may carry a time of day; undefined for what is none. */
export const dayOfTime = (text: string | null): string | undefined =>
  text === null
    ? undefined
    : /^(\d{4}-\d{2}-\d{2})(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
        text,
      )?.[1];

/** The six digits of the county in a code of 6, 9 or 12 digits. */
export const countyOf = (code: string | null): string | undefined =>
  code !== null && /^(?:\d{6}|\d{9}|\d{12})$/u.test(code) ? code.slice(0, 6) : undefined;
