import { columnLetters } from '../workbook/cells.js';
import type { DateSystem } from '../workbook/serial-date.js';
import type { HeadingRow } from './heading-row.js';
import type { Resolved } from './headings.js';
import { pointerToken, shortened, type TableIssueCode, type TablePlace } from './place.js';
import { type CellContext, expectedText, readValue } from './read-value.js';
import type { SourceCell, SourceRow } from './source.js';

/** A value of a row with the place it comes from. */
export interface RowValue {
  /** Where it goes: the pattern of its field, or a pointer with positions. */
  readonly target: string;
  readonly column: number;
  readonly value: unknown;
}

/** Something wrong in a row, before it is known which record it belongs to. */
export interface RowIssue {
  /** Target of the field; undefined when it belongs to none. */
  readonly target: string | undefined;
  /** Heading of a column that is not read. */
  readonly heading?: string;
  readonly code: TableIssueCode;
  readonly column: number;
  readonly found?: string;
  readonly masked?: true;
  readonly expected?: string;
  /** Why the field is then unknown; undefined when it is not. */
  readonly unknown?: 'unreadable' | 'out-of-domain';
}

/** A row as it was read: what it says of the fields of its table. */
export interface ReadRow {
  readonly place: TablePlace;
  readonly row: number;
  readonly values: readonly RowValue[];
  readonly issues: readonly RowIssue[];
}

/** How the cells of a table are read. */
export interface RowContext {
  readonly heading: HeadingRow;
  readonly place: TablePlace;
  readonly dates: DateSystem | undefined;
  readonly locale: 'zh-CN' | 'en';
  readonly spellings: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** Columns of a row that a merged cell above or to the left covers. */
  readonly covered: (row: number) => readonly number[];
}

const hidden = ({ column: { field } }: Resolved): boolean =>
  field.sensitivity === 'personal' || field.sensitivity === 'child';

const contextOf = ({ column, unit }: Resolved, { dates, spellings }: RowContext): CellContext => {
  const own = spellings.get(column.pattern);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(dates === undefined ? {} : { dates }),
    ...(own === undefined ? {} : { spellings: own }),
  };
};

const spoilt: { readonly [kind: string]: TableIssueCode } = {
  error: 'formula-error',
  formula: 'formula-without-value',
  'digits-lost': 'digits-lost',
  'broken-quote': 'broken-quote',
};

const reads = (text: string, resolved: Resolved, context: RowContext): boolean =>
  readValue(text, resolved.column, contextOf(resolved, context)).kind !== 'unread';

const isTyped = ({ column: { field, shape } }: Resolved): boolean =>
  shape === 'value' && field.type !== 'text';

/** From which column on all cells stand one column beside their headings; undefined when they do not. */
const shiftOf = (
  cells: readonly SourceCell[],
  bad: readonly number[],
  context: RowContext,
): { readonly from: number; readonly by: 1 | -1 } | undefined => {
  if (bad.length === 0) return undefined;
  const { heading } = context;
  const resolvedAt = (column: number): Resolved | undefined => heading.cells.get(column)?.resolved;
  const [first = 0] = bad;
  const readsAt = (cell: SourceCell, column: number): boolean => {
    const headed = heading.cells.get(column);
    if (headed?.ignored === true) return true;
    return headed?.resolved !== undefined && reads(cell.text, headed.resolved, context);
  };
  const isEmpty = (column: number): boolean => cells.every((cell) => cell.column !== column);
  for (const by of [1, -1] as const) {
    const moved = cells.filter(({ column }) => column >= first);
    const typed = moved
      .map(({ column }) => resolvedAt(column - by))
      .filter((to) => to !== undefined && isTyped(to));
    if (typed.length < 3 || !moved.every((cell) => readsAt(cell, cell.column - by))) continue;
    // one bad cell alone may be just that, unless there is a gap where the others came from
    if (bad.length < 2 && !isEmpty(by === 1 ? first - 1 : heading.last)) continue;
    // a text fits any column of texts, so the shift may begin further left
    let from = first;
    for (let column = first - 1; column >= 1; column -= 1) {
      const resolved = resolvedAt(column);
      if (resolved === undefined) continue;
      const cell = cells.find((one) => one.column === column);
      if (cell !== undefined && isTyped(resolved)) break;
      from = column;
      // an empty cell is where one too many was put in
      if (cell === undefined && by === 1) break;
    }
    return { from, by };
  }
  return undefined;
};

/** Reads a row by its heading. Every cell that holds something gives a value or an issue, unless its column is left out. */
export const readRow = ({ row, line, cells, width }: SourceRow, context: RowContext): ReadRow => {
  const { heading, locale } = context;
  const values: RowValue[] = [];
  const issues: RowIssue[] = [];
  const bad: number[] = [];
  const covered = new Set(context.covered(row));
  const refuse = (cell: SourceCell, resolved: Resolved, code: TableIssueCode): void => {
    const { target } = resolved;
    const shown = hidden(resolved) ? { masked: true as const } : { found: shortened(cell.text) };
    const unknown = code === 'not-in-the-list' ? 'out-of-domain' : 'unreadable';
    const expected = expectedText(resolved.column, locale);
    issues.push({ target, code, column: cell.column, ...shown, expected, unknown });
  };
  for (const cell of cells) {
    const { column, kind, text } = cell;
    const headed = heading.cells.get(column);
    if (headed?.ignored === true) continue;
    if (headed?.resolved === undefined) {
      const code = headed === undefined ? 'extra-cell' : 'unknown-column';
      issues.push({ target: undefined, heading: headed?.text ?? columnLetters(column), code, column });
      continue;
    }
    const { resolved } = headed;
    const broken =
      kind === 'digits-lost' && resolved.column.field.type === 'number' ? undefined : spoilt[kind];
    if (broken !== undefined) {
      refuse(cell, resolved, broken);
      continue;
    }
    const read = readValue(text, resolved.column, contextOf(resolved, context));
    if (read.kind === 'value') values.push({ target: resolved.target, column, value: read.value });
    else if (read.kind === 'unread') {
      bad.push(column);
      refuse(cell, resolved, read.code);
    }
  }
  for (const column of covered) {
    const headed = heading.cells.get(column);
    if (headed?.resolved === undefined) continue;
    issues.push({ target: headed.resolved.target, code: 'merged-cell', column, unknown: 'unreadable' });
  }
  if (width !== undefined && width < heading.last) {
    issues.push({
      target: undefined,
      heading: columnLetters(width + 1),
      code: 'missing-cells',
      column: width + 1,
      found: String(width),
      expected: String(heading.last),
    });
  }
  const place = { ...context.place, row, ...(line === undefined ? {} : { line }) };
  const shift = shiftOf(cells, bad, context);
  if (shift === undefined) return { place, row, values, issues };
  const targets = [...heading.cells.values()].filter(
    ({ column, resolved }) => column >= shift.from && resolved !== undefined,
  );
  const by = `${shift.by > 0 ? '→' : '←'} 1`;
  return {
    place,
    row,
    values: values.filter(({ column }) => column < shift.from),
    issues: [
      ...issues.filter(({ column }) => column < shift.from),
      ...targets.map(({ column, resolved }) => ({
        target: resolved?.target,
        code: 'shifted-cells' as const,
        column,
        found: by,
        unknown: 'unreadable' as const,
      })),
      // cells of no column are still named
      ...issues.filter(({ column, target }) => column >= shift.from && target === undefined),
    ],
  };
};

/** Pointer token of what belongs to no field. */
export const headingPointer = (heading: string): string => `/${pointerToken(heading)}`;
