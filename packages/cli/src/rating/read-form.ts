import type { Locale } from '@tuoyu/core';
import { columnLetters } from '@tuoyu/io';
import { type GivenCell, newWst821Form, type Wst821Form, type Wst821FormIndicator } from '@tuoyu/star-rating';
import { placeText } from '../checking/said.js';
import type { Io } from '../io/io.js';
import { ratingWordsOf } from '../texts/rating-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type FormColumn,
  type FormFact,
  factMark,
  formColumns,
  formFacts,
  sheetNames,
  valueHeader,
} from './form-columns.js';
import { noteLines, readSheetFile } from './sheet-files.js';

/** A cell with the sheet that it stands in. */
interface Cell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface CellError extends Cell {
  readonly code: 'bad-value' | 'unknown-row' | 'unknown-column' | 'repeated-column' | 'two-values';
  readonly expected: string;
}

interface Table {
  readonly sheet: string | null;
  readonly at: ReadonlyMap<FormColumn, number>;
  readonly rows: readonly (readonly GivenCell[])[];
}

const columnNamed = (text: string): FormColumn | undefined =>
  ['value', valueHeader['zh-CN'], valueHeader.en].includes(text)
    ? 'value'
    : formColumns.find(([id, header]) => [id, header['zh-CN'], header.en].includes(text))?.[0];

/** Reads the cells of a form. */
class FormReader {
  readonly errors: CellError[] = [];
  readonly facts = new Map<string, Cell>();
  readonly lists: Map<string, Wst821FormIndicator[]>;

  constructor(private readonly empty: Wst821Form) {
    this.lists = new Map(empty.dimensions.map(({ id }) => [id, []]));
  }

  wrong(code: CellError['code'], cell: Cell, expected: string): null {
    this.errors.push({ ...cell, code, expected });
    return null;
  }

  heading(sheet: string | null, cells: readonly GivenCell[]): ReadonlyMap<FormColumn, number> {
    const at = new Map<FormColumn, number>();
    for (const { row, column, text } of cells) {
      const id = columnNamed(text.trim());
      const cell = { sheet, row, column, text };
      if (id === undefined)
        this.wrong('unknown-column', cell, formColumns.map(([known]) => known).join(' | '));
      else if (at.has(id)) this.wrong('repeated-column', cell, columnLetters(at.get(id) ?? 0));
      else at.set(id, column);
    }
    return at;
  }

  fact(id: Cell, value: Cell): void {
    if (value.text === '') return;
    if (!formFacts.includes(id.text as FormFact)) this.wrong('unknown-row', id, formFacts.join(' | '));
    else if (this.facts.has(id.text)) this.wrong('two-values', value, this.facts.get(id.text)?.text ?? '');
    else this.facts.set(id.text, value);
  }

  number(cell: Cell): number | null {
    if (cell.text === '') return null;
    return /^\d+(?:\.\d{1,3})?$/u.test(cell.text) ? Number(cell.text) : this.wrong('bad-value', cell, '12.5');
  }

  truth(cell: Cell): boolean | null {
    if (cell.text === '') return null;
    if (['yes', '是'].includes(cell.text)) return true;
    return ['no', '否'].includes(cell.text) ? false : this.wrong('bad-value', cell, 'yes, no');
  }

  code<T extends string>(cell: Cell, codes: readonly T[]): T | null {
    if (cell.text === '' || codes.includes(cell.text as T)) return cell.text === '' ? null : (cell.text as T);
    return this.wrong('bad-value', cell, codes.join(', '));
  }

  indicators({ sheet, at, rows }: Table): void {
    for (const cells of rows) {
      const row = cells[0]?.row ?? 0;
      const cell = (id: FormColumn): Cell => {
        const column = at.get(id);
        const text = cells.find((one) => one.column === column)?.text.trim() ?? '';
        return { sheet, row, column: column ?? 1, text };
      };
      const text = (id: FormColumn): string => cell(id).text;
      if (Object.values(factMark).includes(text('dimension'))) {
        this.fact(cell('clause'), cell('value'));
        continue;
      }
      if (text('clause') === '' && text('title') === '' && text('max') === '') continue;
      const own = this.lists.get(text('dimension'));
      if (own === undefined) {
        this.wrong('bad-value', cell('dimension'), [...this.lists.keys()].join(', '));
        continue;
      }
      own.push({
        clause: text('clause'),
        title: text('title'),
        max: this.number(cell('max')),
        basic: this.truth(cell('basic')),
        page: text('page') === '' ? null : text('page'),
        scoredBy: this.code(cell('scoredBy'), ['assessor', 'rules']) ?? 'assessor',
        step: this.number(cell('step')),
        mayBeAbsent: this.truth(cell('mayBeAbsent')) === true,
        rules: text('rules')
          .split(/[\s,，、]+/u)
          .filter((rule) => rule !== ''),
        guidance: text('guidance') === '' ? null : text('guidance'),
      });
    }
  }

  form(): Wst821Form {
    const nothing = { sheet: null, row: 1, column: 1, text: '' };
    const cell = (id: FormFact): Cell => this.facts.get(id) ?? nothing;
    const text = (id: FormFact): string | null => (cell(id).text === '' ? null : cell(id).text);
    const { document, dimensions } = this.empty;
    return {
      ...this.empty,
      document: { ...document, url: text('url'), readBy: text('readBy'), readOn: text('readOn') },
      grades: { A: this.number(cell('A')), B: this.number(cell('B')), C: this.number(cell('C')) },
      basicFailure: this.code(cell('basicFailure'), ['D', 'no-grade']),
      absentItems: this.code(cell('absentItems'), ['dimension', 'whole']),
      dimensions: dimensions.map((dimension) => ({
        ...dimension,
        indicators: this.lists.get(dimension.id) ?? [],
      })),
    };
  }
}

/**
 * Reads a form that was filled in as a workbook or a CSV table. Cells that hold no value of their kind become lines with
 * their place; what is only missing is left to the check of the form. Undefined where the file is no such form.
 */
export const formFromFile = async (
  io: Io,
  file: string,
  locale: Locale,
): Promise<{ readonly value: Wst821Form | undefined; readonly lines: readonly string[] }> => {
  const words = wordsOf(locale);
  const { sheetProblem } = ratingWordsOf(locale);
  const { sheets, notes, fault } = await readSheetFile(io, file);
  const said = (text: string, place: string): string =>
    `${words.error}${words.colon}${place}${words.colon}${text}`;
  if (fault !== undefined) {
    const text = words.found(words.readProblem[fault.code], fault.found, fault.expected);
    return { value: undefined, lines: [said(text, file)] };
  }
  const reader = new FormReader(newWst821Form());
  const tables = sheets.map(({ sheet, rows }) => {
    const [head = [], ...rest] = [...rows];
    return { sheet, head, rest };
  });
  const isFacts = (head: readonly GivenCell[]): boolean => head.some(({ text }) => text.trim() === 'id');
  const indicators = tables.find(({ head }) => {
    const ids = head.map(({ text }) => columnNamed(text.trim()));
    return ids.includes('clause') && ids.includes('dimension');
  });
  const other = tables.find(({ head }) => isFacts(head));
  const holdsBoth = indicators?.head.some(({ text }) => columnNamed(text.trim()) === 'value') === true;
  if (indicators === undefined || (other === undefined && !holdsBoth)) {
    const expected = `${sheetNames.indicators[locale]}, ${sheetNames.facts[locale]}`;
    return {
      value: undefined,
      lines: [said(words.found(sheetProblem['no-heading'], undefined, expected), file)],
    };
  }
  const { sheet, head, rest } = indicators;
  reader.indicators({ sheet, at: reader.heading(sheet, head), rows: rest });
  for (const cells of other?.rest ?? []) {
    const cell = (column: number): Cell => {
      const text = cells.find((one) => one.column === column)?.text.trim() ?? '';
      return { sheet: other?.sheet ?? null, row: cells[0]?.row ?? 0, column, text };
    };
    reader.fact(cell(1), cell(3));
  }
  const value = reader.form();
  const lines = reader.errors.map(({ code, sheet: of, row, column, text, expected }) =>
    said(
      words.found(
        code === 'unknown-column' || code === 'two-values' ? words.table[code] : sheetProblem[code],
        text === '' ? undefined : text,
        expected,
      ),
      placeText({ file, ...(of === null ? {} : { sheet: of }), row, column: columnLetters(column) }),
    ),
  );
  return { value, lines: [...noteLines(notes, words), ...lines] };
};
