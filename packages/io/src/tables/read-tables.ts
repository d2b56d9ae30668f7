import { FirstPlaces } from '../keys/first-places.js';
import { listsSheet } from '../workbook/write-workbook.js';
import { RecordBuilder, valueIn } from './build-record.js';
import {
  addElements,
  addNested,
  addStrays,
  type ChildTable,
  KeyCounts,
  type LinkTarget,
  linkTargets,
  placeOfLink,
  type Sorted,
  sorted,
} from './children.js';
import { namesAlike } from './guess.js';
import type { HeadingRow } from './heading-row.js';
import { layoutOf, type TableLayout, tableLayouts } from './layout.js';
import {
  fitOf,
  isLinked,
  layoutNamed,
  mappingFor,
  noteOf,
  placeOfSource,
  type TableNote,
  type TableOptions,
  tableRows,
  type UnreadableRow,
} from './open-table.js';
import { shortened, type TableIssue, type TablePlace } from './place.js';
import type { ReadRow } from './read-row.js';
import type { RowSource } from './source.js';

/** A record made from the rows of tables. */
export interface TableRecord {
  readonly kind: 'record';
  /** Row of the institution. */
  readonly place: TablePlace;
  /** What the tables say, for `parseInstitution`. */
  readonly value: { readonly [key: string]: unknown };
  /** Fields whose cells hold something that gives no value, and lists that may have more elements. */
  readonly unknowns: { readonly [pointer: string]: 'unreadable' | 'out-of-domain' };
  /** What is wrong with its cells and rows, all of it. */
  readonly issues: readonly TableIssue[];
  /** The cell, or at least the row, that a pointer of the record comes from. */
  readonly originOf: (pointer: string) => TablePlace;
}

/** What comes out of tables: as many records and unreadable rows as the tables of institutions have rows. */
export type TableItem = TableRecord | UnreadableRow | TableNote;

/** A source with the table that it holds. */
export interface Table {
  readonly source: RowSource;
  readonly layout: TableLayout;
}

const holdsSomething = async (source: RowSource): Promise<TablePlace | undefined> => {
  if (source.once) return placeOfSource(source);
  for await (const item of source.rows()) {
    if ('cells' in item && item.cells.length > 0) return { ...placeOfSource(source), row: item.row };
    if ('fault' in item) return placeOfSource(source);
  }
  return undefined;
};

interface Likely {
  readonly layout: TableLayout;
  readonly score: number;
}

/** Tables that a sheet may be, the likeliest first: by how many of its headings each knows, and by its name. */
const likelyLayouts = async (source: RowSource): Promise<readonly Likely[]> => {
  const found: Likely[] = [];
  for (const layout of tableLayouts()) {
    const fit = await fitOf(source, layout);
    const { 'zh-CN': zh, en } = layout.names;
    const alike = Math.max(namesAlike(source.name, zh), namesAlike(source.name, en));
    const named = alike >= 0.4 ? 3 * alike : 0;
    const score = (fit >= 2 ? fit : 0) + named;
    if (score > 0) found.push({ layout, score });
  }
  return found.sort((a, b) => b.score - a.score);
};

/** The likeliest table, when it is well ahead of the next. */
const guessedLayout = ([first, second]: readonly Likely[]): TableLayout | undefined =>
  first !== undefined && first.score - (second?.score ?? 0) >= 0.5 ? first.layout : undefined;

const tableText = ({ names, list }: TableLayout, locale: 'zh-CN' | 'en'): string =>
  `${names[locale]} ("${list}")`;

/** Says for each source which table it is. */
export async function* tablesOf(
  sources: readonly RowSource[],
  { mapping, guess = false, locale = 'en' }: TableOptions,
): AsyncGenerator<TableNote, readonly Table[]> {
  const tables: Table[] = [];
  const unknown: { readonly source: RowSource; readonly place: TablePlace }[] = [];
  for (const source of sources) {
    const own = mappingFor(source, mapping);
    if (source.sheet === listsSheet && source.state !== 'visible') continue;
    if (own !== undefined && own.list === null) {
      yield noteOf('ignored-sheet', placeOfSource(source));
      continue;
    }
    const place = await holdsSomething(source);
    // an empty sheet has nothing to lose
    if (place === undefined && sources.length > 1) continue;
    const byMapping = own?.list === undefined || own.list === null ? undefined : layoutOf(own.list);
    if (source.state !== 'visible' && own?.sheet === undefined) {
      yield noteOf('hidden-sheet', place ?? placeOfSource(source));
      continue;
    }
    const layout = byMapping ?? layoutNamed(source.name);
    if (layout === undefined) unknown.push({ source, place: place ?? placeOfSource(source) });
    else tables.push({ source, layout });
  }
  const institutions = layoutOf('') as TableLayout;
  const [only] = unknown;
  const isAlone = unknown.length === 1 && !tables.some(({ layout }) => layout.list === '');
  if (only !== undefined && isAlone) return [...tables, { source: only.source, layout: institutions }];
  for (const { source, place } of unknown) {
    const likely = await likelyLayouts(source);
    const layout = guess ? guessedLayout(likely) : undefined;
    if (layout === undefined) {
      const expected = likely
        .slice(0, 3)
        .map((one) => tableText(one.layout, locale))
        .join(' | ');
      yield noteOf('unknown-sheet', place, { found: shortened(source.name), expected });
    } else {
      tables.push({ source, layout });
      yield noteOf('guessed-sheet', place, {
        found: shortened(source.name),
        expected: tableText(layout, locale),
      });
    }
  }
  return tables;
}

/** Reads the rows of list tables; what is said of them comes out at once. */
async function* childTables(
  tables: readonly Table[],
  options: TableOptions,
): AsyncGenerator<TableNote | UnreadableRow, readonly ChildTable[]> {
  const children: ChildTable[] = [];
  for (const layout of tableLayouts()) {
    if (layout.list === '') continue;
    const rows: ReadRow[] = [];
    for (const { source } of tables.filter((table) => table.layout === layout)) {
      let heading: HeadingRow | undefined;
      for await (const item of tableRows(source, layout, options, (found) => {
        heading = found;
      })) {
        if (item.kind === 'row') rows.push(item.read);
        else yield item;
      }
      if (heading !== undefined && !isLinked(heading, layout)) {
        yield noteOf(
          'no-link',
          { ...placeOfSource(source), row: heading.row },
          { expected: '/key | /creditCode | /name' },
        );
      }
    }
    if (rows.length > 0) children.push({ layout, rows });
  }
  return children;
}

/** What names an institution and has named one before. */
interface Repeated {
  readonly target: LinkTarget;
  readonly first: string;
}

const recordOf = (
  row: ReadRow,
  tables: readonly Sorted[],
  repeated: readonly Repeated[],
): { readonly record: TableRecord; readonly notes: readonly TableNote[] } => {
  const builder = new RecordBuilder();
  const notes: TableNote[] = [];
  builder.add(row, '', 0);
  for (const { target, first } of repeated) {
    const found = shortened(String(valueIn(row, target)));
    const origin = placeOfLink(row, target);
    builder.refuse({
      pointer: target,
      code: 'duplicate-key',
      found,
      expected: `≠ ${first}`,
      origin,
    });
  }
  for (const table of tables) if (table.layout.parent === undefined) addElements(builder, table, row);
  for (const table of tables) {
    if (table.layout.parent !== undefined) notes.push(...addNested(builder, table, row));
  }
  for (const table of tables) if (table.layout.parent === undefined) addStrays(builder, table);
  const { value, unknowns, issues } = builder;
  const originOf = (pointer: string): TablePlace => builder.originOf(pointer) ?? row.place;
  return { record: { kind: 'record', place: row.place, value, unknowns, issues, originOf }, notes };
};

/**
 * Reads tables as records of institutions. Every row of a table of institutions gives a record or says why not; every
 * row of a list goes to its record or is named. Institutions are read as they come; the rows of lists are held.
 */
export async function* readTables(
  sources: readonly RowSource[],
  options: TableOptions = {},
): AsyncGenerator<TableItem> {
  const tables = yield* tablesOf(sources, options);
  const institutions = tables.filter(({ layout }) => layout.list === '');
  const children = yield* childTables(tables, options);
  let sortedTables: readonly Sorted[] = [];
  if (children.length > 0) {
    const keys = new KeyCounts();
    for (const { source, layout } of institutions) {
      for await (const item of tableRows(source, layout, options))
        if (item.kind === 'row') keys.add(item.read);
    }
    sortedTables = children.map((table) => sorted(table, keys));
    for (const { notes } of sortedTables) yield* notes;
  }
  if (institutions.length === 0) {
    yield noteOf('no-institutions', { file: sources[0]?.file ?? '' });
    return;
  }
  const named = linkTargets.filter(
    (target) => target !== '/name' || sortedTables.some(({ targets }) => targets.has(target)),
  );
  const places = new FirstPlaces();
  for (const { source, layout } of institutions) {
    for await (const item of tableRows(source, layout, options)) {
      if (item.kind !== 'row') {
        yield item;
        continue;
      }
      const repeated = named.flatMap((target): readonly Repeated[] => {
        const value = valueIn(item.read, target);
        if (typeof value !== 'string') return [];
        const first = places.first(`${target}\n${value}`, item.read.place);
        return first === undefined ? [] : [{ target, first }];
      });
      const { record, notes } = recordOf(item.read, sortedTables, repeated);
      yield* notes;
      yield record;
    }
  }
}
