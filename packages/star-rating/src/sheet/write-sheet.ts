import type { Locale } from '@tuoyu/core';
import { formatPoints, type Scheme } from '@tuoyu/scheme';
import { type SheetColumnId, sheetColumns, wordOf } from './columns.js';
import { type Entry, type EntryAnswer, entriesOf, type RuleQuestion } from './questions.js';

/** A column as a writer of workbooks wants it. */
export interface RatingSheetColumn {
  readonly header: string;
  readonly width: number;
  readonly note?: string;
  /** Values of the drop-down. */
  readonly list?: readonly string[];
  readonly check?: { readonly kind: 'number'; readonly min: number; readonly max: number };
}

/** A sheet of a workbook, ready for a writer; rows below the heading. */
export interface RatingSheet {
  readonly name: string;
  readonly columns: readonly RatingSheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows that drop-downs and checks cover. */
  readonly checkedRows: number;
}

/** How a sheet is made. */
export interface SheetOptions {
  readonly locale: Locale;
  /** Filled in for every row. */
  readonly by?: string;
  /** ISO day, filled in for every row. */
  readonly on?: string;
  /** Findings that wait for a person. */
  readonly rules?: readonly RuleQuestion[];
}

/** The mark by which a row says to which scheme it belongs. */
export const schemeMark = ({ id, version }: Pick<Scheme, 'id' | 'version'>): string => `${id} ${version}`;

const allowedText = (answer: EntryAnswer, locale: Locale): string => {
  if (answer.kind === 'codes')
    return answer.codes
      .map((code, i) => {
        const meaning = answer.meaning?.[i]?.[locale];
        const word = wordOf(code, locale);
        return meaning === undefined || meaning === word ? word : `${word}: ${meaning}`;
      })
      .join('; ');
  const points = (x: number): string => formatPoints(Math.round(x * 1000));
  const absent = answer.mayBeAbsent ? `; ${wordOf('not-applicable', locale)}` : '';
  return `0–${points(answer.max)} (${locale === 'en' ? 'step' : '步长'} ${points(answer.step)})${absent}`;
};

/** Rows that can share a drop-down or a check. */
const shapeOf = ({ kind, answer }: Entry): string =>
  answer.kind === 'codes'
    ? JSON.stringify([kind === 'rule' ? 'rule' : 'codes', answer.codes])
    : JSON.stringify(['points', answer.mayBeAbsent]);

const nameOf = ({ kind, answer }: Entry, locale: Locale): string => {
  const zh = locale !== 'en';
  if (kind === 'rule') return zh ? '规则核查' : 'Rules';
  if (kind === 'question') return zh ? '问题' : 'Questions';
  if (answer.kind === 'points') return zh ? '评分' : 'Points';
  return zh ? '等级评定' : 'Scale';
};

const checkOf = (entries: readonly Entry[], locale: Locale): Pick<RatingSheetColumn, 'list' | 'check'> => {
  const answer = entries[0]?.answer;
  if (answer === undefined) return {};
  if (answer.kind === 'codes') return { list: answer.codes.map((code) => wordOf(code, locale)) };
  // where `not applicable` may be written, a check of numbers would refuse it
  if (answer.mayBeAbsent) return {};
  const maxima = entries.map((entry) => (entry.answer.kind === 'points' ? entry.answer.max : 0));
  return { check: { kind: 'number', min: 0, max: Math.max(...maxima) } };
};

const rowOf = (
  entry: Entry,
  scheme: Scheme,
  { locale, by, on }: SheetOptions,
): { readonly [K in SheetColumnId]: string | null } => ({
  kind: entry.kind,
  id: entry.id,
  subject: entry.subject === '' ? null : entry.subject,
  group: entry.group[locale] === '' ? null : entry.group[locale],
  title: entry.subjectLabel === '' ? entry.title[locale] : `${entry.subjectLabel}: ${entry.title[locale]}`,
  guidance: entry.guidance?.[locale] ?? null,
  evidence: entry.evidence?.[locale] ?? null,
  allowed: allowedText(entry.answer, locale),
  value: null,
  by: by ?? null,
  on: on ?? null,
  seen: null,
  reason: null,
  scheme: schemeMark(scheme),
});

const sheetOf = (
  name: string,
  entries: readonly Entry[],
  scheme: Scheme,
  options: SheetOptions,
): RatingSheet => {
  const { locale } = options;
  return {
    name,
    columns: sheetColumns.map(({ id, header, width, note }) => ({
      header: header[locale],
      width,
      ...(note === undefined ? {} : { note: note[locale] }),
      ...(id === 'value' ? checkOf(entries, locale) : {}),
    })),
    rows: entries.map((entry) => {
      const row = rowOf(entry, scheme, options);
      return sheetColumns.map(({ id }) => row[id]);
    }),
    checkedRows: Math.max(1, entries.length),
  };
};

/**
 * The sheets that people fill in for a scheme: what they score, on which scale, what to look for and at. Rows with the same
 * allowed values share a sheet, so that each has a drop-down or a check of its own. Items that rules or measures score have
 * no row; findings that wait for a person (`rules`) do.
 */
export const ratingSheets = (scheme: Scheme, options: SheetOptions): readonly RatingSheet[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entriesOf(scheme, options.rules)) {
    const shape = shapeOf(entry);
    const known = groups.get(shape);
    if (known === undefined) groups.set(shape, [entry]);
    else known.push(entry);
  }
  const used = new Map<string, number>();
  return [...groups.values()].map((entries) => {
    const base = nameOf(entries[0] as Entry, options.locale);
    const n = used.get(base) ?? 0;
    used.set(base, n + 1);
    return sheetOf(n === 0 ? base : `${base} ${n + 1}`, entries, scheme, options);
  });
};
