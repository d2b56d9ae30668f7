import { columnLetters } from '../workbook/cells.js';
import { type RecordBuilder, valueIn } from './build-record.js';
import type { TableLayout } from './layout.js';
import { noteOf, type TableNote } from './open-table.js';
import { shortened, type TablePlace } from './place.js';
import type { ReadRow } from './read-row.js';

/** What names an institution in the rows of its lists, the surest first. */
export const linkTargets = ['/key', '/creditCode', '/name'] as const;
/** One of {@link linkTargets}. */
export type LinkTarget = (typeof linkTargets)[number];

/** Rows of one list table, held until their institutions come. */
export interface ChildTable {
  readonly layout: TableLayout;
  readonly rows: readonly ReadRow[];
}

/** Institutions by what names them, and how many have each name. */
export class KeyCounts {
  private readonly counts = new Map<string, number>();
  /** Counts what names the institution of a row. */
  add(row: ReadRow): void {
    for (const target of linkTargets) {
      const value = valueIn(row, target);
      if (typeof value !== 'string') continue;
      const at = `${target}\n${value}`;
      this.counts.set(at, (this.counts.get(at) ?? 0) + 1);
    }
  }
  /** How many institutions have a name. */
  of(target: LinkTarget, value: string): number {
    return this.counts.get(`${target}\n${value}`) ?? 0;
  }
}

const linkOf = (row: ReadRow): { readonly target: LinkTarget; readonly value: string } | undefined => {
  for (const target of linkTargets) {
    const value = valueIn(row, target);
    if (typeof value === 'string') return { target, value };
  }
  return undefined;
};

/** The cell of a row that holds a target, or the row. */
export const placeOfLink = (row: ReadRow, target: string): TablePlace => {
  const column = row.values.find((value) => value.target === target)?.column;
  return column === undefined ? row.place : { ...row.place, column: columnLetters(column) };
};

/** Rows of a list table that belong to no institution. */
export interface Strays {
  readonly count: number;
  readonly first: TablePlace;
}

/** The rows of a list table by institution, and those that belong to none. */
export interface Sorted {
  readonly layout: TableLayout;
  readonly rowsOf: (institution: ReadRow) => readonly ReadRow[];
  readonly notes: readonly TableNote[];
  readonly strays: Strays | undefined;
  /** What its rows name their institutions by. */
  readonly targets: ReadonlySet<LinkTarget>;
}

/** Sorts the rows of a list table by institution. */
export const sorted = ({ layout, rows }: ChildTable, keys: KeyCounts): Sorted => {
  const byLink = new Map<string, ReadRow[]>();
  const notes: TableNote[] = [];
  const targets = new Set<LinkTarget>();
  let first: TablePlace | undefined;
  let strays = 0;
  for (const row of rows) {
    const link = linkOf(row);
    const count = link === undefined ? 0 : keys.of(link.target, link.value);
    if (link !== undefined) targets.add(link.target);
    if (link !== undefined && count === 1) {
      const at = `${link.target}\n${link.value}`;
      const known = byLink.get(at);
      if (known === undefined) byLink.set(at, [row]);
      else known.push(row);
      continue;
    }
    const code = count > 1 ? 'ambiguous-row' : 'orphan-row';
    const place = link === undefined ? row.place : placeOfLink(row, link.target);
    first ??= place;
    strays += 1;
    notes.push(noteOf(code, place, link === undefined ? {} : { found: shortened(link.value) }));
    // its cells belong to no record that could name them
    for (const { code: problem, column, found, expected } of row.issues) {
      const more = {
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
      };
      notes.push(noteOf(problem, { ...row.place, column: columnLetters(column) }, more));
    }
  }
  return {
    layout,
    notes,
    targets,
    strays: first === undefined ? undefined : { count: strays, first },
    rowsOf: (institution) =>
      linkTargets
        .flatMap((target) => {
          const value = valueIn(institution, target);
          return typeof value === 'string' ? (byLink.get(`${target}\n${value}`) ?? []) : [];
        })
        .sort((a, b) => a.row - b.row),
  };
};

const links = new Set<string>(linkTargets);

const listAt = (builder: RecordBuilder, list: string): unknown => {
  let at: unknown = builder.value;
  for (const token of list.slice(1).split('/'))
    at = (at as { readonly [key: string]: unknown } | undefined)?.[token];
  return at;
};

const strayIssue = (builder: RecordBuilder, pointer: string, { count, first }: Strays): void => {
  const found = String(count);
  builder.leaveOpen({ pointer, code: 'rows-without-record', found, expected: '0', origin: first });
};

/** Adds the rows of a list of the institution itself. */
export const addElements = (builder: RecordBuilder, table: Sorted, institution: ReadRow): void => {
  const { list } = table.layout;
  const rows = table.rowsOf(institution);
  if (
    rows.length > 0 &&
    Array.isArray(listAt(builder, list)) &&
    (listAt(builder, list) as unknown[]).length === 0
  ) {
    // the institution says that there are none
    const [first] = rows;
    builder.refuse({ pointer: list, code: 'two-values', origin: (first as ReadRow).place }, 'unreadable');
  } else {
    const skip = new Set<string>(links);
    for (const [index, row] of rows.entries()) builder.add(row, `${list}/${index}`, `${list}/*`.length, skip);
  }
};

/** Makes a list unknown when a row that belongs to no institution may belong to this one. */
export const addStrays = (builder: RecordBuilder, { layout: { list }, strays }: Sorted): void => {
  if (strays !== undefined) strayIssue(builder, list, strays);
};

/** Adds the rows of a list inside the elements of another; gives a note for each whose parent is not there. */
export const addNested = (
  builder: RecordBuilder,
  table: Sorted,
  institution: ReadRow,
): readonly TableNote[] => {
  const { list, parent = '' } = table.layout;
  const idTarget = `${parent}/*/id`;
  const skip = new Set<string>([...links, idTarget]);
  const parents = listAt(builder, parent);
  const elements: readonly unknown[] = Array.isArray(parents) ? parents : [];
  const below = list.slice(`${parent}/*`.length);
  const ids = new Map<string, number[]>();
  for (const [index, element] of elements.entries()) {
    const id = (element as { readonly id?: unknown } | null)?.id;
    if (typeof id === 'string') ids.set(id, [...(ids.get(id) ?? []), index]);
  }
  const counts = new Map<number, number>();
  const notes: TableNote[] = [];
  for (const row of table.rowsOf(institution)) {
    const id = valueIn(row, idTarget);
    const found = typeof id === 'string' ? (ids.get(id) ?? []) : [];
    const [index] = found;
    if (index === undefined || found.length > 1) {
      const code = found.length > 1 ? 'ambiguous-row' : 'orphan-row';
      const more = typeof id === 'string' ? { found: shortened(id) } : {};
      notes.push(noteOf(code, placeOfLink(row, idTarget), more));
      continue;
    }
    const position = counts.get(index) ?? 0;
    counts.set(index, position + 1);
    builder.add(row, `${parent}/${index}${below}/${position}`, `${list}/*`.length, skip);
  }
  const [first] = notes;
  const own = first === undefined ? undefined : { count: notes.length, first: first.place };
  for (const strays of [table.strays, own]) {
    if (strays === undefined) continue;
    for (const index of elements.keys()) strayIssue(builder, `${parent}/${index}${below}`, strays);
  }
  return notes;
};
