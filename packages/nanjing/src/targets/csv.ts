import type { Issue } from '@tuoyu/core';
import { districtYearFields } from './fields.js';
import { readDistrictYear } from './read.js';
import { DISTRICT_YEAR_FORMAT, type DistrictYear } from './types.js';

const levels: { readonly [word: string]: DistrictYear['level'] } = {
  city: 'city',
  district: 'district',
  市: 'city',
  区: 'district',
};

const columns: { readonly [heading: string]: string } = Object.fromEntries([
  ...['level', '层级'].map((heading) => [heading, 'level']),
  ...['place', '地区'].map((heading) => [heading, 'place']),
  ...['year', '年份'].map((heading) => [heading, 'year']),
  ...['source', '来源'].map((heading) => [heading, 'source']),
  ...districtYearFields.flatMap(({ id, title }) => [
    [id, id],
    [title['zh-CN'], id],
    [title.en, id],
  ]),
]);

/** Headings of a table of district years, in Chinese. */
export const districtYearHeadings: readonly string[] = [
  '层级',
  '地区',
  '年份',
  '来源',
  ...districtYearFields.map(({ title }) => title['zh-CN']),
];

/** Records and what is wrong, row by row. */
export interface DistrictYearTable {
  readonly records: readonly DistrictYear[];
  readonly issues: readonly Issue[];
}

const cellValue = (column: string, text: string): unknown => {
  if (column === 'level') return levels[text] ?? text;
  if (column === 'place' || column === 'source') return text;
  // a whole number as people write it; anything else stays text and is refused with its place
  return /^\d{1,9}$/u.test(text) ? Number(text) : text;
};

/**
 * District years from the rows of a table, the first of which holds the headings (ids of the fields, or their titles in
 * Chinese or English). An empty cell is unknown, never 0. Every bad cell is named with its row and heading.
 */
export const districtYearsFromTable = (rows: readonly (readonly string[])[]): DistrictYearTable => {
  const [head = [], ...body] = rows;
  const keys = head.map((heading) => columns[heading.trim()]);
  const issues: Issue[] = head.flatMap((heading, at) => {
    const key = keys[at];
    if (heading.trim() !== '' && key === undefined)
      return [
        { pointer: `/${at}`, code: 'unknown-column', found: heading, origin: { row: 1, column: heading } },
      ];
    return key !== undefined && keys.indexOf(key) < at
      ? [{ pointer: `/${at}`, code: 'repeated-column', found: heading, origin: { row: 1, column: heading } }]
      : [];
  });
  const records: DistrictYear[] = [];
  body.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const entries = keys.flatMap((key, column): [string, unknown][] => {
      const text = (cells[column] ?? '').trim();
      return key === undefined || text === '' ? [] : [[key, cellValue(key, text)]];
    });
    const read = readDistrictYear({ format: DISTRICT_YEAR_FORMAT, ...Object.fromEntries(entries) });
    if (read.record !== null) records.push(read.record);
    for (const issue of read.issues) {
      const key = issue.pointer.split('/')[1];
      const column = head[keys.indexOf(key)] ?? key;
      issues.push({ ...issue, origin: { row: at + 2, ...(column === undefined ? {} : { column }) } });
    }
  });
  return { records, issues };
};
