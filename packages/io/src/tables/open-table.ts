import type { FileFault } from '../fault.js';
import type { CellRange } from '../workbook/cells.js';
import { type HeadingRow, headingRow, knownHeadings, placeOfNote } from './heading-row.js';
import { headingIndex } from './headings.js';
import { layoutOf, type TableLayout, tableLayouts } from './layout.js';
import type { Mapping, TableMapping } from './mapping.js';
import {
  informative,
  type RowProblem,
  shortened,
  type TableIssueCode,
  type TableNoteCode,
  type TablePlace,
} from './place.js';
import { folded, plain } from './plain-text.js';
import { type ReadRow, type RowContext, readRow } from './read-row.js';
import type { RowSource, SourceRow } from './source.js';

/** Something said of a file, a sheet, a heading or a row that gives no record. */
export interface TableNote {
  readonly kind: 'note';
  readonly code: TableNoteCode | TableIssueCode;
  /** For information only, or something that is not read until it is put right. */
  readonly level: 'information' | 'error';
  readonly place: TablePlace;
  readonly found?: string;
  readonly expected?: string;
}

/** A row that gives no record, or the end of a file that can not be read further. */
export interface UnreadableRow {
  readonly kind: 'unreadable';
  readonly place: TablePlace;
  readonly code: RowProblem | FileFault['code'];
  readonly found?: string;
  readonly expected?: string;
}

/** What a row, or the file in its place, gives. */
export type TableRow = { readonly kind: 'row'; readonly read: ReadRow } | TableNote | UnreadableRow;

/** A note with its level. */
export const noteOf = (
  code: TableNoteCode | TableIssueCode,
  place: TablePlace,
  more: { readonly found?: string; readonly expected?: string } = {},
): TableNote => ({
  kind: 'note',
  code,
  level: informative.has(code) ? 'information' : 'error',
  place,
  ...more,
});

/** How tables are read. */
export interface TableOptions {
  readonly mapping?: Mapping;
  /** Lets the likeliest column be read where a heading is unknown; each is said in a note. */
  readonly guess?: boolean;
  /** Language of what is expected. */
  readonly locale?: 'zh-CN' | 'en';
}

/** Place of a source. */
export const placeOfSource = ({ file, sheet }: RowSource): TablePlace => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
});

/** The part of a mapping for a source. */
export const mappingFor = ({ name }: RowSource, mapping: Mapping | undefined): TableMapping | undefined =>
  mapping?.tables.find(({ sheet }) => sheet === name) ??
  mapping?.tables.find(({ sheet }) => sheet !== undefined && folded(sheet) === folded(name)) ??
  mapping?.tables.find(({ sheet }) => sheet === undefined);

const institutionNames = new Set(['机构', '托育机构', '机构信息', 'institutions', 'institution'].map(folded));

/** The table that a sheet or file name stands for; undefined when it is none. */
export const layoutNamed = (name: string): TableLayout | undefined => {
  const wanted = folded(name);
  if (institutionNames.has(wanted)) return layoutOf('');
  return tableLayouts().find(
    ({ list, names }) =>
      list !== '' &&
      [
        names['zh-CN'],
        names.en,
        list,
        list.slice(1),
        list.slice(1).replaceAll('/*/', '.').replaceAll('/', '.'),
      ]
        .map(folded)
        .includes(wanted),
  );
};

/** Rows in which a heading is looked for. */
export const headingDepth = 20;

const totals = new Set(['合计', '总计', '小计', '合计:', 'total', 'subtotal']);

/** Whether the first cell of a row says that it holds sums. */
export const isTotal = (text: string): boolean => totals.has(folded(text));

/** Columns up to a last one that merged cells cover, row by row downwards. */
export const coverage = (
  merges: readonly CellRange[],
  last: number,
): ((row: number) => readonly number[]) => {
  const within = merges.filter(({ left }) => left <= last);
  let next = 0;
  let active: CellRange[] = [];
  return (row) => {
    if (within.length === 0) return [];
    for (let range = within[next]; range !== undefined && range.top <= row; range = within[next]) {
      active.push(range);
      next += 1;
    }
    active = active.filter(({ bottom }) => bottom >= row);
    return active.flatMap(({ top, left, right }) => {
      const first = row === top ? left + 1 : left;
      return Array.from({ length: Math.max(0, Math.min(right, last) - first + 1) }, (_, at) => first + at);
    });
  };
};

/** Picks the heading among the first rows: the first in which two headings are known, else the one that knows most. */
const pickHeading = (
  rows: readonly SourceRow[],
  layout: TableLayout,
  mapping: TableMapping | undefined,
): SourceRow | undefined => {
  if (mapping?.heading !== undefined) return rows.find(({ row }) => row === mapping.heading);
  const known = rows.map((row) => ({ row, count: knownHeadings(row, layout, mapping) }));
  const enough = known.find(({ row, count }) => count >= 2 || (count === 1 && row.cells.length === 1));
  if (enough !== undefined) return enough.row;
  const one = known.find(({ count }) => count === 1);
  if (one !== undefined) return one.row;
  return [...rows].sort((a, b) => b.cells.length - a.cells.length || a.row - b.row)[0];
};

const spellingsOf = (mapping: TableMapping | undefined): ReadonlyMap<string, ReadonlyMap<string, unknown>> =>
  new Map(
    Object.entries(mapping?.values ?? {}).map(([pattern, texts]) => [
      pattern,
      new Map(Object.entries(texts).map(([text, value]) => [plain(text), value])),
    ]),
  );

const sameAsHeading = ({ cells }: SourceRow, heading: HeadingRow): boolean =>
  cells.length >= 2 && cells.every(({ column, text }) => heading.cells.get(column)?.text === plain(text));

/**
 * Reads a source as a table: first what is said of its heading, then its rows one by one. `onHeading` is told of the
 * heading before any row.
 */
export async function* tableRows(
  source: RowSource,
  layout: TableLayout,
  { mapping, guess = false, locale = 'en' }: TableOptions,
  onHeading?: (heading: HeadingRow) => void,
): AsyncGenerator<TableRow> {
  const place = placeOfSource(source);
  const own = mappingFor(source, mapping);
  let held: SourceRow[] | undefined = [];
  let heading: HeadingRow | undefined;
  let context: RowContext | undefined;

  const begin = function* (rows: readonly SourceRow[]): Generator<TableRow> {
    const picked = pickHeading(rows, layout, own);
    if (picked === undefined) {
      yield noteOf('no-heading', place, own?.heading === undefined ? {} : { expected: String(own.heading) });
      return;
    }
    heading = headingRow(picked, layout, { mapping: own, guess, locale, merges: source.merges });
    onHeading?.(heading);
    if (![...heading.cells.values()].some(({ resolved }) => resolved !== undefined)) {
      yield noteOf('no-heading', { ...place, row: picked.row });
    }
    for (const { row, cells } of rows) {
      if (row >= picked.row) break;
      yield noteOf(
        'title-row',
        { ...place, row },
        { found: shortened(cells.map(({ text }) => text).join(' ')) },
      );
    }
    for (const note of heading.notes) {
      const { code, found, expected } = note;
      yield noteOf(code, placeOfNote(place, picked.row, note), {
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
      });
    }
    context = {
      heading,
      place,
      dates: own?.serialDays ?? source.dates,
      locale,
      spellings: spellingsOf(own),
      covered: coverage(source.merges, heading.last),
    };
    for (const row of rows) if (row.row > picked.row) yield rowOf(row, heading, context);
  };

  for await (const item of source.rows()) {
    if ('form' in item) {
      if (item.form !== 'utf-8 ,') yield noteOf('read-as', place, { found: item.form });
    } else if ('fault' in item) {
      if (held !== undefined && held.length > 0) yield* begin(held);
      held = undefined;
      yield faultOf(place, item.fault);
      return;
    } else if (held !== undefined) {
      held.push(item);
      if (held.length < headingDepth && own?.heading === undefined) continue;
      if (own?.heading !== undefined && item.row < own.heading) continue;
      const rows: readonly SourceRow[] = held;
      held = undefined;
      yield* begin(rows);
    } else if (heading !== undefined && context !== undefined) yield rowOf(item, heading, context);
  }
  if (held !== undefined) yield* begin(held);
}

const rowOf = (row: SourceRow, heading: HeadingRow, context: RowContext): TableRow => {
  const place = { ...context.place, row: row.row, ...(row.line === undefined ? {} : { line: row.line }) };
  if (sameAsHeading(row, heading)) return { kind: 'unreadable', place, code: 'repeated-heading' };
  const [first] = row.cells;
  if (first !== undefined && isTotal(first.text)) {
    return { kind: 'unreadable', place, code: 'total-row', found: plain(first.text) };
  }
  // where cells are cut by a character, one too many moves all that follow it
  const beyond = row.width === undefined ? undefined : row.cells.find(({ column }) => column > heading.last);
  if (beyond !== undefined) {
    const [found, expected] = [String(row.width), String(heading.last)];
    return { kind: 'unreadable', place, code: 'too-many-cells', found, expected };
  }
  return { kind: 'row', read: readRow(row, context) };
};

/** A fault of a file as an unreadable row. */
export const faultOf = (
  place: TablePlace,
  { code, line, part, found, expected }: FileFault,
): UnreadableRow => ({
  kind: 'unreadable',
  place: { ...place, ...(line === undefined ? {} : { line }) },
  code,
  ...(found === undefined && part === undefined ? {} : { found: shortened(found ?? part ?? '') }),
  ...(expected === undefined ? {} : { expected }),
});

/** How many headings of the first rows a table knows: by this a sheet without a known name may be guessed. */
export const fitOf = async (source: RowSource, layout: TableLayout): Promise<number> => {
  let most = 0;
  let seen = 0;
  for await (const item of source.rows()) {
    if (!('cells' in item)) continue;
    most = Math.max(most, knownHeadings(item, layout, undefined));
    seen += 1;
    if (seen >= headingDepth) break;
  }
  return most;
};

/** Whether a table can be joined by one of its headings. */
export const isLinked = ({ cells }: HeadingRow, layout: TableLayout): boolean =>
  layout.list === '' ||
  [...cells.values()].some(
    ({ resolved }) =>
      resolved !== undefined &&
      !resolved.target.startsWith(`${layout.list}/`) &&
      headingIndex(layout).columns.some(({ pattern }) => pattern === resolved.target) &&
      !resolved.target.includes('*'),
  );
