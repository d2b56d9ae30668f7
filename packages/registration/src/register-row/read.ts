import { type ReadRegisterRow, type RegisterRow, type RegisterRowIssue, registerColumns } from './types.js';

/**
 * Reads a row of the public register as it is: nothing is trimmed, corrected or guessed. A column that is absent, null or
 * an empty text is missing; one that is no text is missing with an issue; other columns give an issue. Never throws.
 *
 * @example
 * readRegisterRow({ institution_name: '某某托育中心' }).row?.credit_code; // => null
 */
export const readRegisterRow = (value: unknown): ReadRegisterRow => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { row: null, issues: [{ column: '', code: 'not-a-row' }] };
  const given = value as { readonly [column: string]: unknown };
  const issues: RegisterRowIssue[] = [];
  const cells = registerColumns.map((column): [string, string | null] => {
    const cell = Object.hasOwn(given, column) ? given[column] : null;
    if (typeof cell === 'string') return [column, cell === '' ? null : cell];
    if (cell !== null && cell !== undefined) issues.push({ column, code: 'not-a-text' });
    return [column, null];
  });
  const known = new Set<string>(registerColumns);
  for (const column of Object.keys(given))
    if (!known.has(column)) issues.push({ column, code: 'unknown-column' });
  return { row: Object.fromEntries(cells) as RegisterRow, issues };
};
