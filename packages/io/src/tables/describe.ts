import { columnLetters } from '../workbook/cells.js';
import { guessesFor } from './guess.js';
import type { HeadingRow } from './heading-row.js';
import { headingIndex } from './headings.js';
import type { TableColumn } from './layout.js';
import { MAPPING_FORMAT, type Mapping } from './mapping.js';
import { type TableNote, type TableOptions, tableRows, type UnreadableRow } from './open-table.js';
import type { TablePlace } from './place.js';
import { tablesOf } from './read-tables.js';
import type { RowSource } from './source.js';

/** What a column of a file is read as. */
export interface DescribedColumn {
  /** Letters of the column. */
  readonly column: string;
  readonly heading: string;
  /** Pattern or pointer of the field; null for a column that is not read. */
  readonly target: string | null;
  /** Labels of the field, from its group on; empty for a column that is not read. */
  readonly label: { readonly 'zh-CN': string; readonly en: string };
  /** Why it is read so: its heading or the mapping says it, or it is a guess; or it was left out, or is unknown. */
  readonly how: 'known' | 'guessed' | 'left-out' | 'unknown';
  /** For an unknown heading, the fields that are most like it. */
  readonly perhaps: readonly { readonly target: string; readonly label: string }[];
}

/** What a table of a file is read as. */
export interface DescribedTable {
  readonly kind: 'table';
  readonly place: TablePlace;
  /** Name of the sheet, or of the file. */
  readonly name: string;
  readonly list: string;
  readonly label: { readonly 'zh-CN': string; readonly en: string };
  readonly columns: readonly DescribedColumn[];
}

const labelOf = ({ path }: TableColumn) => ({ 'zh-CN': path['zh-CN'].join('·'), en: path.en.join('·') });

const described = (
  heading: HeadingRow,
  columns: readonly TableColumn[],
  locale: 'zh-CN' | 'en',
): readonly DescribedColumn[] =>
  [...heading.cells.values()].map(({ column, text, resolved, ignored, guessed }): DescribedColumn => {
    const how = ignored ? 'left-out' : resolved === undefined ? 'unknown' : guessed ? 'guessed' : 'known';
    const likely = how === 'unknown' ? guessesFor(text, columns) : [];
    return {
      column: columnLetters(column),
      heading: text,
      target: resolved?.target ?? null,
      label: resolved === undefined ? { 'zh-CN': '', en: '' } : labelOf(resolved.column),
      how,
      perhaps: likely.map((guess) => ({
        target: guess.column.pattern,
        label: labelOf(guess.column)[locale],
      })),
    };
  });

/** Says what the columns of tables are read as, without reading their rows. Notes and faults come along. */
export async function* describeTables(
  sources: readonly RowSource[],
  options: TableOptions = {},
): AsyncGenerator<DescribedTable | TableNote | UnreadableRow> {
  for (const { source, layout } of yield* tablesOf(sources, options)) {
    let heading: HeadingRow | undefined;
    for await (const item of tableRows(source, layout, options, (found) => {
      heading = found;
    })) {
      if (item.kind === 'row') break;
      yield item;
    }
    if (heading === undefined) continue;
    yield {
      kind: 'table',
      place: {
        file: source.file,
        ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
        row: heading.row,
      },
      name: source.name,
      list: layout.list,
      label: layout.names,
      columns: described(heading, headingIndex(layout).columns, options.locale ?? 'en'),
    };
  }
}

/** A mapping that says what the columns of described tables were read as; unknown ones stay unknown. */
export const mappingOf = (tables: readonly DescribedTable[]): Mapping => ({
  format: MAPPING_FORMAT,
  tables: tables.map(({ name, list, place, columns }) => ({
    sheet: name,
    list,
    ...(place.row === undefined ? {} : { heading: place.row }),
    columns: Object.fromEntries(
      columns
        .filter(({ how }) => how !== 'unknown')
        .map(({ heading, target }): [string, string | null] => [heading, target]),
    ),
  })),
});
