import type { Locale } from '@tuoyu/core';
import type { CellValue, SheetToWrite } from '@tuoyu/io';
import {
  bodies,
  factColumns,
  factExpected,
  type InspectionColumnId,
  type InspectionSheet,
  inspectionColumns,
  inspectionResults,
  orderAnswers,
  type SheetItem,
  visitFacts,
} from '@tuoyu/nanjing';
import { inspectWordsOf } from '../texts/inspect-words.js';
import { wordsOf } from '../texts/words.js';

type Cells = { readonly [C in InspectionColumnId]: CellValue };

const cellsOf = (item: SheetItem, at: number, locale: Locale): Cells => {
  const words = inspectWordsOf(locale);
  const obligation = words.obligation[item.obligation as keyof typeof words.obligation] ?? item.obligation;
  const { comma, paren } = wordsOf(locale);
  return {
    number: at + 1,
    subject: item.subject === '' ? words.whole : item.subject,
    title: item.title,
    strength: item.verified === 'unverified' ? `${obligation}${paren(words.unverified)}` : obligation,
    basis: item.basis,
    evidence: item.evidence,
    recorded: item.recorded === null ? '' : words.outcome[item.recorded],
    also: item.also.map((body) => bodies[body][locale]).join(comma),
    result: '',
    seen: '',
    note: '',
    order: '',
    recheck: '',
    rule: item.rule,
    pointer: item.pointer,
  };
};

const listOf = (id: InspectionColumnId, locale: Locale) => {
  const words = id === 'result' || id === 'recheck' ? inspectionResults : id === 'order' ? orderAnswers : {};
  const list = Object.values<{ readonly [L in Locale]: string }>(words).map((word) => word[locale]);
  return list.length === 0 ? {} : { list };
};

/** The columns and rows of a sheet, with lists of results to choose from. */
export const tableOf = (sheet: InspectionSheet, locale: Locale): SheetToWrite => ({
  // a name of a sheet has 31 characters at most
  name: [...sheet.title].slice(0, 31).join(''),
  columns: inspectionColumns.map(({ id, header, width }) => ({
    header: header[locale],
    width,
    ...listOf(id, locale),
  })),
  rows: sheet.items.map((item, at) => {
    const cells = cellsOf(item, at, locale);
    return inspectionColumns.map(({ id }) => cells[id]);
  }),
});

/** The sheet of what is said of the visit itself, with what is known of it. */
export const factsTable = (known: { readonly [id: string]: string }, locale: Locale): SheetToWrite => ({
  name: inspectWordsOf(locale).visit,
  columns: [
    { header: factColumns.title[locale], width: 34 },
    { header: factColumns.value[locale], width: 34 },
    { header: factColumns.note[locale], width: 60 },
    { header: factColumns.id[locale], width: 24 },
  ],
  rows: visitFacts.map((fact) => [
    `${fact.title[locale]}${fact.needed ? ' *' : ''}`,
    known[fact.id] ?? '',
    factExpected(fact, locale),
    fact.id,
  ]),
});
