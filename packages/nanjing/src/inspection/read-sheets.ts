import type { Issue, Locale } from '@tuoyu/core';
import type { GivenSheet } from '@tuoyu/star-rating';
import { factExpected, visitFacts } from './facts.js';
import { readInspection } from './read.js';
import { type InspectionSheetProblem, nowhere, type Place, SheetReader } from './sheet-reader.js';
import { INSPECTION_FORMAT, type InspectionRecord, type OnSiteResult } from './types.js';

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
  const reader = new SheetReader(rules, locale);
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
