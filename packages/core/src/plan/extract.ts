import { isReadableNumber } from '../value/decimal.js';
import type { Builder, Column } from './builder.js';
import { MORE } from './logic.js';
import { bitsFor, endsFor, type Frame, idsFor, roomFor, spread } from './node.js';
import { parsePacked } from './packed-day.js';
import { pointerAt } from './place.js';

type Keyed<T> = T & { readonly key: string };

/** Objects below the rows of a frame, with the columns and lists that are read from each. */
interface Group {
  readonly key: string;
  readonly columns: Keyed<{ readonly column: Column }>[];
  readonly lists: Keyed<{ readonly frame: Frame }>[];
  readonly groups: Group[];
  readonly raws: unknown[];
  readonly objects: unknown[];
}

/** How the columns of a frame are filled. */
export interface Extraction {
  readonly frame: Frame;
  readonly root: Group;
  /** Columns by their path below a row. */
  readonly columns: Map<string, Column>;
}

const newGroup = (key: string): Group => ({
  key,
  columns: [],
  lists: [],
  groups: [],
  raws: [],
  objects: [],
});

const groupAt = (root: Group, keys: readonly string[]): Group => {
  let group = root;
  for (const key of keys) {
    let next = group.groups.find((g) => g.key === key);
    if (next === undefined) {
      next = newGroup(key);
      group.groups.push(next);
    }
    group = next;
  }
  return group;
};

/** Plans the reading of a record: each frame after its owner. */
export const extractionsOf = (b: Builder): readonly Extraction[] => {
  const extractions = new Map<Frame, Extraction>();
  for (const frame of b.frames) {
    if (frame.build === undefined) extractions.set(frame, { frame, root: newGroup(''), columns: new Map() });
  }
  for (const column of b.columns.values()) {
    const { root, columns } = extractions.get(column.node.frame) as Extraction;
    columns.set(column.keys.map((key) => `/${key}`).join(''), column);
    const key = column.keys[column.keys.length - 1];
    if (key !== undefined) groupAt(root, column.keys.slice(0, -1)).columns.push({ key, column });
  }
  for (const { frame } of extractions.values()) {
    if (frame.above === undefined) continue;
    const keys = frame.path.slice(1).split('/');
    const { root } = extractions.get(frame.above) as Extraction;
    groupAt(root, keys.slice(0, -1)).lists.push({ key: keys[keys.length - 1] as string, frame });
  }
  return [...extractions.values()];
};

const NOTHING: unknown = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/** An object whose keys can be read without meeting inherited ones; nothing for anything else. */
const plainObject = (raw: unknown): unknown => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return NOTHING;
  const prototype: unknown = Object.getPrototypeOf(raw);
  return prototype === Object.prototype || prototype === null
    ? raw
    : Object.create(null, Object.getOwnPropertyDescriptors(raw));
};

type Fields = { readonly [key: string]: unknown };

/** Reads a record into the columns. `isPartial` tells of a list that stands in the record whether it may hold more. */
export const extract = (
  b: Builder,
  extractions: readonly Extraction[],
  record: unknown,
  isPartial: ((pointer: string) => boolean) | undefined,
  stamp: number,
): void => {
  b.record.rows = 1;
  b.record.raws[0] = record;
  for (const { frame, root, columns } of extractions) {
    frame.stamp = stamp;
    if (frame.scopes.length > 0) frame.scopes = [];
    b.makeRoom(frame.rows);
    readGroup(b, frame, root, frame.raws, isPartial);
    // A list of plain values is its own column.
    const own = columns.get('');
    if (own !== undefined)
      put(
        b,
        own,
        frame.raws.map((raw) => ({ raw })),
        'raw',
        frame.rows,
      );
  }
};

const readGroup = (
  b: Builder,
  frame: Frame,
  group: Group,
  raws: readonly unknown[],
  isPartial: ((pointer: string) => boolean) | undefined,
): void => {
  const { rows } = frame;
  const { objects, columns, lists, groups } = group;
  for (let r = 0; r < rows; r += 1) objects[r] = plainObject(raws[r]);
  for (let i = 0; i < columns.length; i += 1) {
    const { key, column } = columns[i] as Keyed<{ readonly column: Column }>;
    put(b, column, objects as readonly Fields[], key, rows);
  }
  for (const { key, frame: list } of lists)
    readList(frame, list, objects as readonly Fields[], key, isPartial);
  for (const inner of groups) {
    const { raws: below, key } = inner;
    for (let r = 0; r < rows; r += 1) below[r] = (objects[r] as Fields)[key];
    readGroup(b, frame, inner, below, isPartial);
  }
};

const readList = (
  owner: Frame,
  list: Frame,
  objects: readonly Fields[],
  key: string,
  isPartial: ((pointer: string) => boolean) | undefined,
): void => {
  const { rows: owners } = owner;
  if (list.partial.length < owners) {
    list.start = new Int32Array(roomFor(owners));
    list.end = new Int32Array(roomFor(owners));
    list.partial = new Uint8Array(roomFor(owners));
  }
  let rows = 0;
  const { raws } = list;
  for (let s = 0; s < owners; s += 1) {
    const value = (objects[s] as Fields)[key];
    list.start[s] = rows;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) raws[rows + i] = value[i];
      rows += value.length;
      list.partial[s] = isPartial?.(pointerAt(owner, s) + list.path) ? 1 : 0;
    } else list.partial[s] = 1;
    list.end[s] = rows;
    if (list.partial[s] === 1) {
      raws[rows] = undefined;
      rows += 1;
    }
  }
  list.rows = rows;
  if (list.up.length < rows) list.up = new Int32Array(roomFor(rows));
  for (let s = 0; s < owners; s += 1) {
    const end = (list.end[s] as number) + (list.partial[s] as number);
    for (let r = list.start[s] as number; r < end; r += 1) list.up[r] = s;
  }
};

/** Whether a number surely has at most six decimals; past four milliards a product no longer tells. */
const isPlain = (x: number): boolean => x < 4e9 && x > -4e9 && Math.round(x * 1e6) / 1e6 === x;

const put = (b: Builder, column: Column, objects: readonly Fields[], key: string, rows: number): void => {
  const { node, text, whole, least, most } = column;
  switch (node.kind) {
    case 'boolean': {
      const bits = bitsFor(node, rows);
      for (let r = 0; r < rows; r += 1) {
        const x = (objects[r] as Fields)[key];
        bits[r] = x === true ? 1 : x === false ? 2 : 3;
      }
      return;
    }
    case 'number': {
      endsFor(node, rows, true);
      const { lo } = node;
      let { hi } = node;
      for (let r = 0; r < rows; r += 1) {
        const x = (objects[r] as Fields)[key];
        const fits =
          typeof x === 'number' &&
          x >= least &&
          x <= most &&
          (Number.isInteger(x) ? x < 9e9 && x > -9e9 : !whole && (isPlain(x) || isReadableNumber(x)));
        if (!fits && hi === lo && least !== most) {
          spread(node, r);
          hi = node.hi;
        }
        lo[r] = fits ? x : least;
        hi[r] = fits ? x : most;
      }
      return;
    }
    case 'date': {
      endsFor(node, rows, true);
      const { lo } = node;
      let { hi } = node;
      for (let r = 0; r < rows; r += 1) {
        const x = (objects[r] as Fields)[key];
        const day = typeof x === 'string' ? parsePacked(x) : -1;
        if (day < 0 && hi === lo) {
          spread(node, r);
          hi = node.hi;
        }
        lo[r] = day < 0 ? least : day;
        hi[r] = day < 0 ? most : day;
      }
      return;
    }
    case 'code': {
      const ids = idsFor(node, rows);
      for (let r = 0; r < rows; r += 1) {
        const x = (objects[r] as Fields)[key];
        if (text) ids[r] = typeof x === 'string' ? b.id(x) : -1;
        else ids[r] = column.codes.get(x as string) ?? least;
      }
      return;
    }
    default: {
      const ids = idsFor(node, rows);
      for (let r = 0; r < rows; r += 1) ids[r] = maskOf(column, (objects[r] as Fields)[key]);
    }
  }
};

const maskOf = ({ codes }: Column, value: unknown): number => {
  if (!Array.isArray(value)) return MORE;
  let mask = 0;
  for (let i = 0; i < value.length; i += 1) {
    const index = codes.get(value[i] as string);
    mask |= index === undefined ? MORE : 1 << index;
  }
  return mask;
};

/** Makes the value of a column unknown in a row. */
export const blank = ({ node, least, most }: Column, row: number): void => {
  switch (node.kind) {
    case 'boolean':
      node.bits[row] = 3;
      return;
    case 'code':
      node.ids[row] = least;
      return;
    case 'codes':
      node.ids[row] = MORE;
      return;
    default:
      if (least !== most) spread(node, node.frame.rows);
      node.lo[row] = least;
      node.hi[row] = most;
  }
};
