import type { Issue, Locale } from '@tuoyu/core';
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
import { readInspection } from './read.js';
import { INSPECTION_FORMAT, type InspectionRecord, type OnSiteResult } from './types.js';

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

/** What filled-in sheets say. */
export interface ReadInspectionSheets {
  /** Null as long as anything is wrong: a record without a result that was not read would look better than it is. */
  readonly record: InspectionRecord | null;
  readonly problems: readonly InspectionSheetProblem[];
  /** Headings that are none of a sheet (`unknown-column`): what stands under them is not read. */
  readonly notes: readonly InspectionSheetProblem[];
}

/** How sheets are read. */
export interface ReadInspectionSheetsOptions {
  /** Ids of the rules that a row may be about. */
  readonly rules: ReadonlySet<string>;
  /** Facts that no sheet holds, by id, such as `{ date: '2026-05-06' }`. */
  readonly facts?: { readonly [id: string]: string };
  /** Language of what is expected. */
  readonly locale?: Locale;
}

type Place = Pick<InspectionSheetProblem, 'file' | 'sheet' | 'row' | 'column'>;

const departments: ReadonlySet<string> = new Set(['部门', 'department']);
const nowhere: Place = { file: null, sheet: null, row: null, column: null };
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

interface Look {
  readonly place: (column: InspectionColumnId) => Place;
  result: OnSiteResult['result'] | undefined;
  recheck: OnSiteResult['result'] | undefined;
  ordered: boolean;
  readonly notes: Set<string>;
  readonly seen: Set<string>;
  readonly rule: string;
  readonly pointer: string;
}

class Reader {
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

const setAt = (record: { [key: string]: unknown }, id: string, value: unknown): void => {
  const [first = '', second] = id.split('.');
  if (second === undefined) record[first] = value;
  else record[first] = { ...(record[first] as object | undefined), [second]: value };
};

/**
 * Reads filled-in sheets of one inspection back, with a sheet of facts among them or with facts that are given. A row
 * without a result was not looked at. Every cell that does not count is named, and then there is no record. Data never
 * make it throw.
 */
export const readInspectionSheets = (
  sheets: Iterable<GivenSheet>,
  { rules, facts = {}, locale = 'en' }: ReadInspectionSheetsOptions,
): ReadInspectionSheets => {
  const reader = new Reader(rules, locale);
  for (const sheet of sheets) reader.read(sheet);
  for (const [id, text] of Object.entries(facts)) {
    const of = visitFacts.find((one) => one.id === id);
    if (of === undefined)
      reader.wrong('unknown-row', nowhere, id, id, visitFacts.map((one) => one.id).join(' | '));
    else reader.fact(of, text, nowhere);
  }
  const looks = [...reader.looks.values()];
  const places = new Map<string, Place>();
  const resultsOf = (from: 'result' | 'recheck', at: string): readonly OnSiteResult[] =>
    looks
      .filter((look) => look[from] !== undefined)
      .map((look, position) => {
        places.set(`${at}/${position}`, look.place(from));
        const { rule, pointer, notes, seen } = look;
        const result = look[from] as OnSiteResult['result'];
        if (from === 'recheck') return { rule, pointer, result };
        const more = { note: [...notes].join('；'), evidence: [...seen].join('；') };
        return {
          rule,
          pointer,
          result,
          ...(more.note === '' ? {} : { note: more.note }),
          ...(more.evidence === '' ? {} : { evidence: more.evidence }),
        };
      });
  const record: { [key: string]: unknown } = { format: INSPECTION_FORMAT };
  for (const { id } of visitFacts) {
    const given = reader.facts.get(id);
    if (given === undefined) continue;
    places.set(`/${id.replaceAll('.', '/')}`, given.place);
    if (given.value !== undefined) setAt(record, id, given.value);
  }
  record['results'] = resultsOf('result', '/results');
  const ordered = looks.filter((look) => look.ordered);
  const orders = new Map(ordered.map((look) => [look.rule, look.place('order')]));
  if (orders.size > 0 || record['order'] !== undefined) {
    setAt(record, 'order.rules', [...orders.keys()]);
    for (const [at, place] of [...orders.values()].entries()) places.set(`/order/rules/${at}`, place);
  }
  const again = resultsOf('recheck', '/recheck/results');
  if (again.length > 0 || record['recheck'] !== undefined) setAt(record, 'recheck.results', again);
  const read = readInspection(record);
  const named = ({ pointer, code, found = '', expected = '' }: Issue): InspectionSheetProblem => {
    const inside = [...places.keys()]
      .filter((at) => pointer === at || pointer.startsWith(`${at}/`))
      .sort((a, b) => b.length - a.length)[0];
    const about = pointer.slice(1).replaceAll('/', '.');
    const of = visitFacts.find(({ id }) => id === about);
    return {
      code,
      ...(places.get(inside ?? '') ?? reader.empty.get(about) ?? nowhere),
      about,
      found,
      expected: code === 'missing' && of !== undefined ? factExpected(of, locale) : expected,
    };
  };
  // a fact that was not read is not missing as well
  const unread = new Set(reader.problems.map(({ about }) => about));
  const problems = [
    ...reader.problems,
    ...read.issues.map(named).filter(({ code, about }) => !(code === 'missing' && unread.has(about))),
  ];
  return { record: problems.length > 0 ? null : read.record, problems, notes: reader.notes };
};
