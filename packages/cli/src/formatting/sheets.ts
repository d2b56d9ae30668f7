import type { Locale } from '@tuoyu/core';
import type { CellValue, SheetToWrite } from '@tuoyu/io';
import { bodies, type InspectionSheet, type SheetItem } from '@tuoyu/nanjing';
import { inspectWordsOf } from '../texts/inspect-words.js';
import { wordsOf } from '../texts/words.js';

const widths = { number: 6, subject: 20, title: 60, basis: 40, evidence: 30, rule: 30, note: 30 } as const;
const order = [
  'number',
  'subject',
  'title',
  'strength',
  'basis',
  'evidence',
  'recorded',
  'also',
  'result',
  'note',
  'rule',
  'pointer',
] as const;

const cellsOf = (item: SheetItem, at: number, locale: Locale): readonly CellValue[] => {
  const words = inspectWordsOf(locale);
  const obligation = words.obligation[item.obligation as keyof typeof words.obligation] ?? item.obligation;
  const { comma, paren } = wordsOf(locale);
  return [
    at + 1,
    item.subject === '' ? words.whole : item.subject,
    item.title,
    item.verified === 'unverified' ? `${obligation}${paren(words.unverified)}` : obligation,
    item.basis,
    item.evidence,
    item.recorded === null ? '' : words.outcome[item.recorded],
    item.also.map((body) => bodies[body][locale]).join(comma),
    '',
    '',
    item.rule,
    item.pointer,
  ];
};

/** The columns and rows of a sheet, with a list of results to choose from. */
export const tableOf = (sheet: InspectionSheet, locale: Locale): SheetToWrite => {
  const words = inspectWordsOf(locale);
  return {
    // a name of a sheet has 31 characters at most
    name: [...sheet.title].slice(0, 31).join(''),
    columns: order.map((column) => ({
      header: words.columns[column],
      width: widths[column as keyof typeof widths] ?? 12,
      ...(column === 'result' ? { list: words.results } : {}),
    })),
    rows: sheet.items.map((item, at) => cellsOf(item, at, locale)),
  };
};
