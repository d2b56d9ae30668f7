import type { Locale } from '@tuoyu/core';
import type { GivenCell, GivenSheet } from '@tuoyu/star-rating';
import {
  codeMeant,
  folded,
  type InspectionColumnId,
  inspectionColumnNamed,
  inspectionColumns,
  inspectionResults,
  orderAnswers,
} from './columns.js';
import { factExpected, factMeant, type VisitFact, visitFacts } from './facts.js';
import type { OnSiteResult } from './types.js';

/** A cell of a filled-in sheet that does not count, and why. */
export interface InspectionSheetProblem {
  /** `no-heading`, `missing-column`, `repeated-column`, `unknown-row`, `bad-value`, `answers-differ`, `two-values`, or a code of {@link readInspection}. */
  readonly code: string;
  /** Null where no file holds what is missing. */
  readonly file: string | null;
  /** Null for a file that has no sheets. */
  readonly sheet: string | null;
  /** Row and column from 1; null where there is no such cell. */
  readonly row: number | null;
  readonly column: number | null;
  /** The fact, or the column, that it is about. */
  readonly about: string;
  readonly found: string;
  readonly expected: string;
}

/** Where a cell stands; all null where there is none. */
export type Place = Pick<InspectionSheetProblem, 'file' | 'sheet' | 'row' | 'column'>;

const departments: ReadonlySet<string> = new Set(['部门', 'department']);
/** No place. */
export const nowhere: Place = { file: null, sheet: null, row: null, column: null };
const needed: readonly InspectionColumnId[] = ['result', 'rule', 'pointer'];

/** Headings of the sheet of facts, of which the first two are needed. */
export const factColumns = {
  id: { 'zh-CN': '字段', en: 'Field' },
  value: { 'zh-CN': '值', en: 'Value' },
  title: { 'zh-CN': '事项', en: 'Fact' },
  note: { 'zh-CN': '填写说明', en: 'How to fill it in' },
} as const;

const isHeading = (of: 'id' | 'value', text: string): boolean =>
  Object.values(factColumns[of]).some((name) => folded(name) === folded(text));

/** What a spreadsheet adds to keep a text from being run. */
const bare = (text: string): string => text.trim().replace(/^'(?=[=+\-@])/u, '');

/** What was filled in for a rule and subject, on whichever sheets it stands. */
export interface Look {
  readonly place: (column: InspectionColumnId) => Place;
  result: OnSiteResult['result'] | undefined;
  recheck: OnSiteResult['result'] | undefined;
  ordered: boolean;
  readonly notes: Set<string>;
  readonly seen: Set<string>;
  readonly rule: string;
  readonly pointer: string;
}

/** Reads the cells of sheets; what they amount to is for others to say. */
export class SheetReader {
  readonly problems: InspectionSheetProblem[] = [];
  readonly notes: InspectionSheetProblem[] = [];
  readonly looks = new Map<string, Look>();
  readonly facts = new Map<
    string,
    { readonly value: unknown; readonly text: string; readonly place: Place }
  >();

  /** Cells in which a fact may still be filled in. */
  readonly empty = new Map<string, Place>();

  constructor(
    private readonly rules: ReadonlySet<string>,
    private readonly locale: Locale,
  ) {}

  wrong(code: string, place: Place, about: string, found: string, expected: string): void {
    this.problems.push({ code, ...place, about, found, expected });
  }

  fact(of: VisitFact, text: string, place: Place): void {
    const before = this.facts.get(of.id);
    const value = factMeant(of, text);
    if (value === undefined) this.wrong('bad-value', place, of.id, text, factExpected(of, this.locale));
    else if (before !== undefined && JSON.stringify(before.value) !== JSON.stringify(value))
      this.wrong('two-values', place, of.id, text, before.text);
    if (before === undefined) this.facts.set(of.id, { value, text, place });
  }

  read({ file, sheet, rows }: GivenSheet): void {
    let reading: ((cells: readonly GivenCell[]) => void) | undefined;
    let started = false;
    for (const cells of rows) {
      if (started) reading?.(cells);
      else {
        started = true;
        const isFacts = (['id', 'value'] as const).every((of) =>
          cells.some(({ text }) => isHeading(of, text)),
        );
        reading = isFacts ? this.factRows(file, sheet, cells) : this.lookRows(file, sheet, cells);
      }
    }
    if (!started) this.wrong('no-heading', { ...nowhere, file, sheet }, 'result', '', needed.join(', '));
  }

  private factRows(file: string, sheet: string | null, heading: readonly GivenCell[]) {
    const at = (of: 'id' | 'value'): number => heading.find(({ text }) => isHeading(of, text))?.column ?? 0;
    const [id, value] = [at('id'), at('value')];
    return (cells: readonly GivenCell[]): void => {
      const text = (column: number): string => bare(cells.find((cell) => cell.column === column)?.text ?? '');
      const row = cells[0]?.row ?? 0;
      if (text(value) === '') {
        this.empty.set(text(id), { file, sheet, row, column: value });
        return;
      }
      const of = visitFacts.find((one) => one.id === text(id));
      if (of === undefined) {
        const expected = visitFacts.map((one) => one.id).join(' | ');
        this.wrong('unknown-row', { file, sheet, row, column: id }, 'id', text(id), expected);
      } else this.fact(of, text(value), { file, sheet, row, column: value });
    };
  }

  private lookRows(file: string, sheet: string | null, heading: readonly GivenCell[]) {
    const columns = new Map<InspectionColumnId, number>();
    for (const { row, column, text } of heading) {
      const id = inspectionColumnNamed(text);
      if (id === undefined) {
        // a table of all sheets says of which each row is
        if (!departments.has(folded(text)))
          this.notes.push({
            code: 'unknown-column',
            ...{ file, sheet, row, column },
            about: 'heading',
            found: text,
            expected: '',
          });
        continue;
      }
      if (columns.has(id)) this.wrong('repeated-column', { file, sheet, row, column }, id, text, '1');
      else columns.set(id, column);
    }
    const lacking = needed.filter((id) => !columns.has(id));
    const row = heading[0]?.row ?? 1;
    for (const id of lacking) {
      const header = inspectionColumns.find((one) => one.id === id)?.header[this.locale] ?? id;
      this.wrong('missing-column', { file, sheet, row, column: null }, id, '', header);
    }
    return lacking.length > 0
      ? undefined
      : (cells: readonly GivenCell[]): void => this.row({ file, sheet }, cells, columns);
  }

  private row(
    { file, sheet }: Pick<Place, 'file' | 'sheet'>,
    cells: readonly GivenCell[],
    columns: ReadonlyMap<InspectionColumnId, number>,
  ): void {
    const row = cells[0]?.row ?? 0;
    const place = (id: InspectionColumnId): Place => ({ file, sheet, row, column: columns.get(id) ?? null });
    const text = (id: InspectionColumnId): string => {
      const column = columns.get(id);
      return column === undefined ? '' : bare(cells.find((cell) => cell.column === column)?.text ?? '');
    };
    const filled = (['result', 'seen', 'note', 'order', 'recheck'] as const).filter((id) => text(id) !== '');
    if (filled.length === 0) return;
    const [rule, pointer] = [text('rule'), text('pointer')];
    if (!this.rules.has(rule)) {
      this.wrong('unknown-row', place('rule'), 'rule', rule, '');
      return;
    }
    if (!/^(?:\/[^/]*)*$/u.test(pointer)) {
      this.wrong('bad-value', place('pointer'), 'pointer', pointer, '/classes/0');
      return;
    }
    const meant = <C extends string>(
      id: 'result' | 'recheck' | 'order',
      words: Parameters<typeof codeMeant<C>>[0],
    ) => {
      if (text(id) === '') return undefined;
      const code = codeMeant(words, text(id));
      const expected = Object.values<{ readonly [L in Locale]: string }>(words).map(
        (word) => word[this.locale],
      );
      if (code === undefined) this.wrong('bad-value', place(id), id, text(id), expected.join(' | '));
      return code;
    };
    const result = meant('result', inspectionResults);
    const recheck = meant('recheck', inspectionResults);
    const order = meant('order', orderAnswers);
    if (result === undefined && text('result') === '')
      this.wrong('missing', place('result'), 'result', '', inspectionResults.met[this.locale]);
    const key = JSON.stringify([rule, pointer]);
    const before = this.looks.get(key);
    const look: Look = before ?? {
      place,
      result: undefined,
      recheck: undefined,
      ordered: false,
      notes: new Set(),
      seen: new Set(),
      rule,
      pointer,
    };
    // a rule of several departments stands on the sheet of each; whoever looked counts
    for (const [id, own] of [
      ['result', result],
      ['recheck', recheck],
    ] as const) {
      const other = look[id];
      const isOpen = other === undefined || other === 'not-checked';
      if (isOpen || own === undefined || own === 'not-checked') look[id] = isOpen ? (own ?? other) : other;
      else if (own !== other)
        this.wrong('answers-differ', place(id), id, text(id), inspectionResults[other][this.locale]);
    }
    look.ordered ||= order === 'yes';
    if (text('note') !== '') look.notes.add(text('note'));
    if (text('seen') !== '') look.seen.add(text('seen'));
    if (before === undefined) this.looks.set(key, look);
  }
}
