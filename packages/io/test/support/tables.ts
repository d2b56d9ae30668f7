import { Buffer } from 'node:buffer';
import {
  csvSource,
  readTables,
  readWorkbook,
  type TableItem,
  type TableNote,
  type TableOptions,
  type TablePlace,
  type TableRecord,
  workbookSources,
} from '../../src/index.js';

export const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

/** What the tables of a workbook give. */
export const readBook = async (bytes: Uint8Array, options?: TableOptions): Promise<TableItem[]> => {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return all(readTables(workbookSources('a.xlsx', result.workbook), options));
};

/** What CSV texts give, by the names of their files. */
export const readTexts = (
  files: { readonly [name: string]: string | Uint8Array },
  options?: TableOptions,
): Promise<TableItem[]> =>
  all(
    readTables(
      Object.entries(files).map(([name, text]) =>
        csvSource(`${name}.csv`, name, () => (typeof text === 'string' ? Buffer.from(text) : text)),
      ),
      options,
    ),
  );

export const recordsOf = (items: readonly TableItem[]): TableRecord[] =>
  items.filter((item) => item.kind === 'record');

/** A place in short: sheet, column and row. */
export const at = ({ sheet, row, column }: TablePlace): string =>
  `${sheet ?? ''}!${column ?? ''}${row ?? ''}`;

/** Notes in short: code, place, what was found. */
export const notesOf = (items: readonly TableItem[]): string[] =>
  items
    .filter((item): item is TableNote => item.kind === 'note')
    .map(({ code, place, found }) => `${code} ${at(place)}${found === undefined ? '' : ` ${found}`}`);

/** Issues of a record in short: pointer, code, place, what was found. */
export const issuesOf = ({ issues }: TableRecord): string[] =>
  issues.map(
    ({ pointer, code, origin, found, masked }) =>
      `${pointer} ${code} ${at(origin)}${found === undefined ? '' : ` ${found}`}${masked === true ? ' masked' : ''}`,
  );
