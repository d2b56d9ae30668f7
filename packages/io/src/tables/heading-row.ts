import type { CellRange } from '../workbook/cells.js';
import { columnLetters } from '../workbook/cells.js';
import { bestGuess, guessesFor } from './guess.js';
import { headingIndex, headingKey, type Resolved } from './headings.js';
import { fieldOf, patternOf, type TableColumn, type TableLayout } from './layout.js';
import type { TableMapping } from './mapping.js';
import { shortened, type TableNoteCode, type TablePlace } from './place.js';
import { plain } from './plain-text.js';
import type { SourceRow } from './source.js';

/** Something said of a heading. */
export interface HeadingNote {
  readonly code: TableNoteCode;
  readonly column: number;
  readonly found?: string;
  readonly expected?: string;
}

/** A heading with what its column is read as. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  /** Undefined for a column that is not read. */
  readonly resolved: Resolved | undefined;
  /** The column was left out on purpose. */
  readonly ignored: boolean;
  readonly guessed: boolean;
}

/** The headings of a table by column. */
export interface HeadingRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, HeadingCell>;
  readonly last: number;
  readonly notes: readonly HeadingNote[];
}

const targetColumn = (layout: TableLayout, target: string): Resolved | undefined => {
  const pattern = patternOf(target);
  const known = headingIndex(layout).columns.find((column) => column.pattern === pattern);
  if (known !== undefined) return { column: known, target };
  const field = fieldOf(pattern);
  if (field === undefined) return undefined;
  const isTexts = field.type === 'list' && fieldOf(`${pattern}/*`)?.type === 'text';
  const shape = isTexts ? 'texts' : field.type === 'list' ? 'none' : 'value';
  const path = { 'zh-CN': [field.label['zh-CN']], en: [field.label.en] };
  return { column: { pattern, field, shape, path }, target };
};

/** How many headings of a row are known, so that the heading can be told from titles. */
export const knownHeadings = (
  { cells }: SourceRow,
  layout: TableLayout,
  mapping: TableMapping | undefined,
): number => {
  const { find } = headingIndex(layout);
  const mapped = new Set(Object.keys(mapping?.columns ?? {}).map(headingKey));
  return cells.filter(({ text }) => mapped.has(headingKey(text)) || find(text).kind === 'column').length;
};

/** Reads a row as the heading of a table. */
export const headingRow = (
  { row, cells }: SourceRow,
  layout: TableLayout,
  {
    mapping,
    guess,
    merges,
    locale,
  }: {
    readonly mapping: TableMapping | undefined;
    readonly guess: boolean;
    readonly locale: 'zh-CN' | 'en';
    readonly merges: readonly CellRange[];
  },
): HeadingRow => {
  const { find, columns } = headingIndex(layout);
  const namesOf = (some: readonly TableColumn[]): string =>
    some.map(({ path, pattern }) => `${path[locale].join('·')} (${pattern})`).join(' | ');
  const mapped = new Map(
    Object.entries(mapping?.columns ?? {}).map(([heading, target]) => [headingKey(heading), target]),
  );
  const used = new Set<string>();
  const notes: HeadingNote[] = [];
  const read = new Map<number, HeadingCell>();
  const targets = new Map<string, number>();
  for (const { column, text } of cells) {
    const heading = plain(text);
    const note = (code: TableNoteCode, expected?: string): void => {
      const found = shortened(heading);
      notes.push({
        code,
        column,
        found,
        ...(expected === undefined ? {} : { expected: shortenedList(expected) }),
      });
    };
    const key = headingKey(text);
    let resolved: Resolved | undefined;
    let ignored = false;
    let guessed = false;
    if (mapped.has(key)) {
      used.add(key);
      const target = mapped.get(key);
      if (target === null || target === undefined) ignored = true;
      else {
        const found = find(text);
        resolved = targetColumn(layout, target);
        // the unit that the heading states still counts
        if (
          resolved !== undefined &&
          found.kind === 'column' &&
          found.resolved.unit !== undefined &&
          found.resolved.column.pattern === resolved.column.pattern
        ) {
          resolved = { ...resolved, unit: found.resolved.unit };
        }
      }
    } else {
      const found = find(text);
      if (found.kind === 'column') resolved = found.resolved;
      else if (found.code === 'unknown-column') {
        const best = guess ? bestGuess(text, columns) : undefined;
        if (best === undefined)
          note('unknown-column', namesOf(guessesFor(text, columns).map((one) => one.column)));
        else {
          guessed = true;
          resolved = { column: best.column, target: best.column.pattern };
          note('guessed-column', namesOf([best.column]));
        }
      } else note(found.code, namesOf(found.candidates));
    }
    if (resolved !== undefined) {
      const before = targets.get(resolved.target);
      if (before !== undefined) note('duplicate-column', columnLetters(before));
      else targets.set(resolved.target, column);
    }
    read.set(column, { column, text: heading, resolved, ignored, guessed });
  }
  for (const range of merges) {
    if (range.top > row || range.bottom < row || (range.left === range.right && range.bottom === row))
      continue;
    notes.push({ code: 'merged-heading', column: range.left });
  }
  for (const heading of mapped.keys()) {
    if (!used.has(heading)) notes.push({ code: 'unused-mapping', column: 0, found: shortened(heading) });
  }
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return { row, cells: read, last, notes };
};

const shortenedList = (text: string): string => (text.length <= 400 ? text : `${text.slice(0, 399)}…`);

/** The place of a note of a heading. */
export const placeOfNote = (place: TablePlace, row: number, { column }: HeadingNote): TablePlace => ({
  ...place,
  row,
  ...(column === 0 ? {} : { column: columnLetters(column) }),
});
