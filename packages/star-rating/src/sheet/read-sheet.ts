import { parseDay } from '@tuoyu/core';
import { SCORE_SHEET_FORMAT, type Scheme, type ScoreSheet, type SheetAnswer } from '@tuoyu/scheme';
import { codeInWords, codeOf, columnNamed, type SheetColumnId, sheetColumns } from './columns.js';
import { type Entry, entriesOf, type RuleQuestion } from './questions.js';
import { schemeMark } from './write-sheet.js';

/** A cell that was filled in; row and column from 1. */
export interface GivenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells of one sheet of a file. */
export interface GivenSheet {
  readonly file: string;
  /** Null for a file that has no sheets. */
  readonly sheet: string | null;
  /** Rows with their cells that hold something, from the top; the first is the heading. */
  readonly rows: Iterable<readonly GivenCell[]>;
}

/** A cell that does not count, and why. */
export interface SheetProblem {
  readonly code:
    | 'no-heading'
    | 'missing-column'
    | 'repeated-column'
    | 'unknown-row'
    | 'other-scheme'
    | 'bad-value'
    | 'missing'
    | 'bad-date'
    | 'answered-twice'
    | 'answers-differ';
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** An answer of a person to the question of a rule, as `evaluate` takes it. */
export interface RuleAnswer {
  readonly rule: string;
  readonly pointer: string;
  readonly value: 'pass' | 'fail';
  readonly by: string;
  readonly on: string;
  readonly evidence?: string;
}

/** What filled-in sheets say. */
export interface ReadSheets {
  readonly scores: ScoreSheet;
  readonly answers: readonly RuleAnswer[];
  /** Every cell that does not count, in the order of the sheets. */
  readonly problems: readonly SheetProblem[];
}

const needed: readonly SheetColumnId[] = ['kind', 'id', 'value', 'by', 'on', 'scheme'];

const headerOf = (id: SheetColumnId): string => {
  const { header } = sheetColumns.find((column) => column.id === id) as (typeof sheetColumns)[number];
  return `${header['zh-CN']} / ${header.en}`;
};

const NUMBER = /^(?:0|[1-9]\d*)(?:\.\d{1,3})?$/u;

/** The value that a text means for an entry; undefined when it means none. */
const meantBy = ({ answer }: Entry, text: string): string | number | undefined => {
  if (answer.kind === 'codes') return codeOf(text, answer.codes);
  if (answer.mayBeAbsent && codeOf(text, ['not-applicable']) !== undefined) return 'not-applicable';
  if (!NUMBER.test(text)) return undefined;
  const points = Number(text);
  const steps = Math.round(points * 1000) % Math.round(answer.step * 1000);
  return points <= answer.max && steps === 0 ? points : undefined;
};

const expectedOf = ({ answer }: Entry): string => {
  if (answer.kind === 'codes') return answer.codes.map(codeInWords).join(', ');
  const absent = answer.mayBeAbsent ? `, ${codeInWords('not-applicable')}` : '';
  return `0 to ${answer.max} in steps of ${answer.step}${absent}`;
};

/** What a spreadsheet adds to keep a text from being run. */
const bare = (text: string): string => text.trim().replace(/^'(?=[=+\-@])/u, '');

class Reader {
  readonly scores: SheetAnswer[] = [];
  readonly answers: RuleAnswer[] = [];
  readonly problems: SheetProblem[] = [];
  private readonly seen = new Map<string, string | number>();
  private readonly disputed = new Set<string>();
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly mark: string;

  constructor(scheme: Scheme, rules: readonly RuleQuestion[]) {
    this.mark = schemeMark(scheme);
    this.entries = new Map(
      entriesOf(scheme, rules).map((entry) => [JSON.stringify([entry.kind, entry.id, entry.subject]), entry]),
    );
  }

  read({ file, sheet, rows }: GivenSheet): void {
    const place = { file, sheet };
    let columns: ReadonlyMap<SheetColumnId, number> | undefined;
    let started = false;
    for (const cells of rows) {
      if (!started) {
        started = true;
        columns = this.heading(place, cells);
      } else if (columns !== undefined) this.row(place, cells, columns);
    }
    if (!started) this.wrong(place, 'no-heading', 1, 1, '', headerOf('kind'));
  }

  /** The answers to rules on which nobody disagrees; the others stay open. */
  agreed(): readonly RuleAnswer[] {
    return this.answers.filter(
      ({ rule, pointer }) => !this.disputed.has(JSON.stringify(['rule', rule, pointer])),
    );
  }

  private wrong(
    place: Pick<SheetProblem, 'file' | 'sheet'>,
    code: SheetProblem['code'],
    row: number,
    column: number,
    found: string,
    expected: string,
  ): void {
    this.problems.push({ code, ...place, row, column, found, expected });
  }

  private heading(
    place: Pick<SheetProblem, 'file' | 'sheet'>,
    cells: readonly GivenCell[],
  ): ReadonlyMap<SheetColumnId, number> | undefined {
    const columns = new Map<SheetColumnId, number>();
    for (const { row, column, text } of cells) {
      const id = columnNamed(text);
      if (id === undefined) continue;
      if (columns.has(id)) this.wrong(place, 'repeated-column', row, column, text, 'one such column');
      else columns.set(id, column);
    }
    const lacking = needed.filter((id) => !columns.has(id));
    for (const id of lacking)
      this.wrong(place, 'missing-column', cells[0]?.row ?? 1, 1, 'nothing', headerOf(id));
    return lacking.length === 0 ? columns : undefined;
  }

  private row(
    place: Pick<SheetProblem, 'file' | 'sheet'>,
    cells: readonly GivenCell[],
    columns: ReadonlyMap<SheetColumnId, number>,
  ): void {
    const row = cells[0]?.row ?? 0;
    const at = (id: SheetColumnId): number => columns.get(id) ?? 1;
    const text = (id: SheetColumnId): string => {
      const column = columns.get(id);
      return column === undefined ? '' : bare(cells.find((cell) => cell.column === column)?.text ?? '');
    };
    const given = text('value');
    if (given === '') return;
    const wrong = (id: SheetColumnId, code: SheetProblem['code'], expected: string): void => {
      this.wrong(place, code, row, at(id), text(id) === '' ? 'nothing' : text(id), expected);
    };
    if (text('scheme') !== this.mark) {
      wrong('scheme', 'other-scheme', this.mark);
      return;
    }
    const key = JSON.stringify([text('kind'), text('id'), text('subject')]);
    const entry = this.entries.get(key);
    if (entry === undefined) {
      wrong('id', 'unknown-row', 'a row that this scheme asks for');
      return;
    }
    const value = meantBy(entry, given);
    if (value === undefined) wrong('value', 'bad-value', expectedOf(entry));
    const [by, on] = [text('by'), text('on')];
    if (by === '') wrong('by', 'missing', 'who judged it');
    if (on === '') wrong('on', 'missing', 'an ISO day, as 2026-11-23');
    else if (parseDay(on) === undefined) wrong('on', 'bad-date', 'an ISO day, as 2026-11-23');
    if (value === undefined || by === '' || parseDay(on) === undefined) return;
    const once = JSON.stringify([key, by]);
    const before = this.seen.get(once);
    if (before !== undefined) {
      if (before !== value) wrong('value', 'answered-twice', `one answer of ${by}: ${before}`);
      return;
    }
    this.seen.set(once, value);
    const [seen, reason] = [text('seen'), text('reason')];
    if (entry.kind === 'rule') {
      const other = this.answers.find((own) => own.rule === entry.id && own.pointer === entry.subject);
      if (other !== undefined && other.value !== value) {
        wrong(
          'value',
          'answers-differ',
          `${codeInWords(other.value)}, as ${other.by} answered; agree on one`,
        );
        this.disputed.add(key);
      }
      this.answers.push({
        rule: entry.id,
        pointer: entry.subject,
        value: value as RuleAnswer['value'],
        by,
        on,
        ...(seen === '' ? {} : { evidence: seen }),
      });
    } else
      this.scores.push({
        item: entry.id,
        value,
        by,
        on,
        ...(seen === '' ? {} : { evidence: seen }),
        ...(reason === '' ? {} : { reason }),
      });
  }
}

/**
 * Reads filled-in sheets back. Rows without a value are not judged yet. A cell that does not count is named with file,
 * sheet, row, column, what was found and expected, and what it stands for stays open; data never make it throw.
 */
export const readRatingSheets = (
  scheme: Scheme,
  sheets: Iterable<GivenSheet>,
  { rules = [] }: { readonly rules?: readonly RuleQuestion[] } = {},
): ReadSheets => {
  const reader = new Reader(scheme, rules);
  for (const sheet of sheets) reader.read(sheet);
  const { id, version } = scheme;
  return {
    scores: { format: SCORE_SHEET_FORMAT, scheme: { id, version }, answers: reader.scores },
    answers: reader.agreed(),
    problems: reader.problems,
  };
};
