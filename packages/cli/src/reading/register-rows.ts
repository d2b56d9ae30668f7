import { type NamedCellIssue, readNamedTables } from '@tuoyu/io';
import { registerColumns } from '@tuoyu/registration';
import type { Io } from '../io/io.js';
import { UsageError } from '../usage-error.js';
import type { NoteItem, Origin, Place, UnreadableItem } from './item.js';
import { rejoined } from './sniff.js';
import { type InputKind, type Source, sourcesOf } from './sources.js';
import { placeOf, type TableReading, tableItemOf } from './tables.js';

/** A row of the public register as it was given. */
export interface RegisterItem {
  readonly kind: 'row';
  readonly place: Place;
  readonly value: object;
  /** Cells that give no value. */
  readonly cells: readonly NamedCellIssue[];
  /** The cell of a column; undefined where the row does not come from a table. */
  readonly originOf: ((column: string) => Origin) | undefined;
}

type RegisterRows = AsyncGenerator<RegisterItem | UnreadableItem | NoteItem>;

async function* rowsOf({ tables, items }: Source): RegisterRows {
  if (tables === undefined) {
    for await (const item of items())
      yield item.kind === 'record'
        ? { kind: 'row', place: item.place, value: item.value, cells: [], originOf: undefined }
        : item;
    return;
  }
  const opened = await tables();
  if ('kind' in opened) {
    yield opened;
    return;
  }
  for await (const item of readNamedTables(opened, registerColumns)) {
    if (item.kind !== 'row') yield tableItemOf(item);
    else {
      const { place, values: value, issues: cells, originOf } = item;
      yield { kind: 'row', place: placeOf(place), value, cells, originOf };
    }
  }
}

/** What standard input holds, by its first bytes: a workbook, JSON in a bracket, or else a CSV table. */
const inputOf = async (io: Io): Promise<{ readonly io: Io; readonly kind: InputKind | undefined }> => {
  const { head, chunks } = await rejoined(io.stdin(), (seen) => seen.length >= 64);
  const text = head
    .toString('latin1', 0, 64)
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart();
  const kind = text.startsWith('PK') ? 'xlsx' : text === '' || /^[[{]/u.test(text) ? undefined : 'csv';
  return { io: { ...io, stdin: () => chunks }, kind };
};

/** Rows of the public register from files of every kind, in order. Throws a {@link UsageError} for a file that is not there. */
export async function* registerRows(io: Io, files: readonly string[], reading: TableReading): RegisterRows {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('stdin-twice', {});
  for (const file of files) {
    const own = file === '-' ? await inputOf(io) : { io, kind: undefined };
    for (const source of await sourcesOf(own.io, [file], own.kind, reading)) yield* rowsOf(source);
  }
}
