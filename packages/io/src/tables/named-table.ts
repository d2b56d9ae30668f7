import { columnLetters } from '../workbook/cells.js';
import { listsSheet } from '../workbook/write-workbook.js';
import {
  coverage,
  faultOf,
  headingDepth,
  isTotal,
  noteOf,
  placeOfSource,
  type TableNote,
  type UnreadableRow,
} from './open-table.js';
import { shortened, type TableIssueCode, type TablePlace } from './place.js';
import { plain } from './plain-text.js';
import type { RowSource, SourceCell, SourceRow } from './source.js';

/** A cell of a row that gives no value, or a value that its row should not have. */
export interface NamedCellIssue {
  /** Name of the column; letters where the column has no heading. */
  readonly column: string;
  readonly code: TableIssueCode;
  /** What stands there, at most 80 characters. */
  readonly found?: string;
  readonly expected?: string;
  /** Whether the value of the column is therefore not known. */
  readonly unread: boolean;
  readonly origin: TablePlace;
}

/** A row of a table whose columns go by their names. */
export interface NamedRow {
  readonly kind: 'row';
  readonly place: TablePlace;
  /** Texts as they stand in the cells, by heading; empty cells and cells that give no value are left out. */
  readonly values: { readonly [column: string]: string };
  readonly issues: readonly NamedCellIssue[];
  /** The cell of a column, or the row where the table has no such column. */
  readonly originOf: (column: string) => TablePlace;
}

interface Heading {
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
  /** First column of each heading. */
  readonly columns: ReadonlyMap<string, number>;
  readonly last: number;
}

const spoilt: { readonly [kind: string]: TableIssueCode } = {
  error: 'formula-error',
  formula: 'formula-without-value',
  'digits-lost': 'digits-lost',
  'broken-quote': 'broken-quote',
};

const headingOf = ({ row, cells }: SourceRow): Heading => {
  const texts = new Map(cells.map(({ column, text }) => [column, plain(text)]));
  const columns = new Map<string, number>();
  for (const [column, text] of texts) if (!columns.has(text)) columns.set(text, column);
  return { row, texts, columns, last: Math.max(0, ...texts.keys()) };
};

/** The first row that has two of the names, or the first that has one. */
const headingAmong = (rows: readonly SourceRow[], names: ReadonlySet<string>): SourceRow | undefined => {
  const counts = rows.map(({ cells }) => cells.filter(({ text }) => names.has(plain(text))).length);
  const two = counts.findIndex((count) => count >= 2);
  return rows[two === -1 ? counts.indexOf(1) : two];
};

function* headingNotes(
  place: TablePlace,
  { row, texts, columns }: Heading,
  names: readonly string[],
  merges: RowSource['merges'],
): Generator<TableNote> {
  for (const { top, bottom, left, right } of merges) {
    const isWide = left !== right || bottom !== row;
    if (top <= row && bottom >= row && isWide)
      yield noteOf('merged-heading', { ...place, row, column: columnLetters(left) });
  }
  const missing = names.filter((name) => !columns.has(name));
  for (const [column, text] of texts) {
    const at = { ...place, row, column: columnLetters(column) };
    const found = shortened(text);
    if (columns.get(text) !== column) {
      const expected = columnLetters(columns.get(text) ?? column);
      yield noteOf('duplicate-column', at, { found, expected });
    } else if (!names.includes(text)) {
      yield noteOf('unknown-column', at, {
        found,
        ...(missing.length === 0 ? {} : { expected: missing.join(' | ') }),
      });
    }
  }
}

const readRow = (
  { row, line, cells, width }: SourceRow,
  place: TablePlace,
  heading: Heading,
  covered: readonly number[],
): NamedRow => {
  const own: TablePlace = { ...place, row, ...(line === undefined ? {} : { line }) };
  const at = (column: number): TablePlace => ({ ...own, column: columnLetters(column) });
  const values: { [column: string]: string } = {};
  const issues: NamedCellIssue[] = [];
  const unread = new Set<string>();
  const refuse = (column: number, code: TableIssueCode, found?: string): void => {
    const name = heading.texts.get(column) ?? columnLetters(column);
    const shown = found === undefined || found === '' ? {} : { found: shortened(found) };
    const isUnread = heading.texts.has(column);
    issues.push({ column: name, code, ...shown, unread: isUnread, origin: at(column) });
    if (isUnread) unread.add(name);
  };
  const put = ({ column, kind, text }: SourceCell): void => {
    const name = heading.texts.get(column);
    const broken = spoilt[kind];
    if (name === undefined) refuse(column, 'extra-cell', text);
    else if (broken !== undefined) refuse(column, broken, text);
    else if (Object.hasOwn(values, name) && values[name] !== text) refuse(column, 'two-values', text);
    else Object.defineProperty(values, name, { value: text, enumerable: true, configurable: true });
  };
  for (const cell of cells) put(cell);
  for (const column of covered) if (heading.texts.has(column)) refuse(column, 'merged-cell');
  if (width !== undefined && width < heading.last) {
    const origin = at(width + 1);
    const [found, expected] = [String(width), String(heading.last)];
    const column = columnLetters(width + 1);
    issues.push({ column, code: 'missing-cells', found, expected, unread: false, origin });
  }
  for (const name of unread) delete values[name];
  const originOf = (column: string): TablePlace => {
    const known = heading.columns.get(column);
    return known === undefined ? own : at(known);
  };
  return { kind: 'row', place: own, values, issues, originOf };
};

const rowOf = (
  row: SourceRow,
  place: TablePlace,
  heading: Heading,
  covered: readonly number[],
): NamedRow | UnreadableRow => {
  const own = { ...place, row: row.row, ...(row.line === undefined ? {} : { line: row.line }) };
  const isHeading =
    row.cells.length >= 2 && row.cells.every((c) => heading.texts.get(c.column) === plain(c.text));
  if (isHeading) return { kind: 'unreadable', place: own, code: 'repeated-heading' };
  const [first] = row.cells;
  if (first !== undefined && isTotal(first.text))
    return { kind: 'unreadable', place: own, code: 'total-row', found: plain(first.text) };
  // where cells are cut by a character, one too many moves all that follow it
  if (row.width !== undefined && row.cells.some(({ column }) => column > heading.last)) {
    const [found, expected] = [String(row.width), String(heading.last)];
    return { kind: 'unreadable', place: own, code: 'too-many-cells', found, expected };
  }
  return readRow(row, place, heading, covered);
};

async function* rowsOf(
  source: RowSource,
  names: readonly string[],
): AsyncGenerator<NamedRow | TableNote | UnreadableRow> {
  const place = placeOfSource(source);
  const wanted = new Set(names);
  let held: SourceRow[] | undefined = [];
  let read: ((row: SourceRow) => NamedRow | UnreadableRow) | undefined;
  const begin = function* (rows: readonly SourceRow[]): Generator<NamedRow | TableNote | UnreadableRow> {
    if (rows.length === 0 && source.sheet !== undefined) return;
    const picked = headingAmong(rows, wanted);
    if (picked === undefined) {
      yield noteOf(
        'no-heading',
        { ...place, ...(rows[0] === undefined ? {} : { row: rows[0].row }) },
        {
          expected: names.join(' | '),
        },
      );
      return;
    }
    const heading = headingOf(picked);
    for (const { row, cells } of rows) {
      if (row >= picked.row) break;
      const found = shortened(cells.map(({ text }) => text).join(' '));
      yield noteOf('title-row', { ...place, row }, { found });
    }
    yield* headingNotes(place, heading, names, source.merges);
    const covered = coverage(source.merges, heading.last);
    read = (row) => rowOf(row, place, heading, covered(row.row));
    for (const row of rows) if (row.row > picked.row) yield read(row);
  };
  for await (const item of source.rows()) {
    if ('form' in item) {
      if (item.form !== 'utf-8 ,') yield noteOf('read-as', place, { found: item.form });
    } else if ('fault' in item) {
      if (held !== undefined && held.length > 0) yield* begin(held);
      held = undefined;
      yield faultOf(place, item.fault);
      return;
    } else if (item.cells.length === 0) {
      // a row of separators alone, as spreadsheet programs leave below a table
    } else if (held === undefined) {
      if (read !== undefined) yield read(item);
    } else {
      held.push(item);
      if (held.length < headingDepth) continue;
      const rows: readonly SourceRow[] = held;
      held = undefined;
      yield* begin(rows);
    }
  }
  if (held !== undefined) yield* begin(held);
}

/**
 * Reads tables whose headings are names as they stand, such as an extract of a register: texts are taken as they are,
 * neither trimmed nor converted. Every row gives a row or says why not; cells that hold something and give no value,
 * hidden sheets and headings that are none of the names are named. Empty rows and sheets have nothing to lose.
 */
export async function* readNamedTables(
  sources: readonly RowSource[],
  names: readonly string[],
): AsyncGenerator<NamedRow | TableNote | UnreadableRow> {
  for (const source of sources) {
    if (source.state === 'visible') yield* rowsOf(source, names);
    else if (source.sheet !== listsSheet) yield noteOf('hidden-sheet', placeOfSource(source));
  }
}
