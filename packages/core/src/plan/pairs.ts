import type { Builder } from './builder.js';
import { type Frame, type Node, newFrame, ready, readyFrame, roomFor } from './node.js';
import { type Place, rowIn } from './place.js';
import { Overflow } from './unsupported.js';

/** Codes that must be equal for a pair to count: one column of the elements, one of the outer rows. */
export interface JoinKey {
  readonly element: Node;
  readonly outer: Node;
}

/** Past this many pairs the interpreter, which keeps none of them, does the rule. */
const MOST_PAIRS = 2_000_000;

/**
 * The frame of the pairs of an outer row and an element of a list. With a join key only pairs that may be equal in it
 * are made, found by an index over the list, so that a join costs no more than its result.
 */
export const pairsOf = (
  b: Builder,
  outer: Place,
  list: Frame,
  owner: Place,
  join: JoinKey | undefined,
): Frame => {
  const path: string[] = [];
  for (let at = outer; at !== owner && at.up !== undefined; at = at.up) path.push(at.name);
  const key = `pairs ${outer.frame.id} ${list.id} ${path.join(' ')} ${join?.element.id} ${join?.outer.id}`;
  return b.frame(key, (id) =>
    newFrame(id, '', '', outer.frame, (frame, stamp) => {
      readyFrame(outer.frame, stamp);
      const index = join && indexOf(list, ready(join.element, stamp));
      if (join !== undefined) ready(join.outer, stamp);
      build(frame, outer, list, owner, join, index);
      b.makeRoom(frame.rows);
      frame.stamp = stamp;
    }),
  );
};

/** Rows of a list by the id of their key, ascending; -1 for those whose key is unknown. */
const indexOf = (list: Frame, { ids }: Node): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  for (let r = 0; r < list.rows; r += 1) {
    const id = ids[r] as number;
    const same = rows.get(id);
    if (same === undefined) rows.set(id, [r]);
    else same.push(r);
  }
  return rows;
};

const grown = (old: Int32Array, rows: number): Int32Array => {
  if (old.length >= rows) return old;
  const next = new Int32Array(roomFor(rows));
  next.set(old);
  return next;
};

const build = (
  frame: Frame,
  outer: Place,
  list: Frame,
  owner: Place,
  join: JoinKey | undefined,
  index: ReadonlyMap<number, readonly number[]> | undefined,
): void => {
  const outerRows = outer.frame.rows;
  if (frame.partial.length < outerRows) {
    frame.partial = new Uint8Array(roomFor(outerRows));
    frame.start = new Int32Array(roomFor(outerRows));
    frame.end = new Int32Array(roomFor(outerRows));
  }
  let rows = 0;
  const add = (s: number, element: number): void => {
    if (rows >= frame.up.length) {
      if (rows >= MOST_PAIRS) throw new Overflow();
      frame.up = grown(frame.up, rows + 1);
      frame.inner = grown(frame.inner, rows + 1);
    }
    frame.up[rows] = s;
    frame.inner[rows] = element;
    rows += 1;
  };
  const unknown = index?.get(-1) ?? [];
  for (let s = 0; s < outerRows; s += 1) {
    const own = rowIn(outer, s, owner);
    const from = list.start[own] as number;
    const to = list.end[own] as number;
    frame.start[s] = rows;
    const id = join === undefined ? -1 : (join.outer.ids[s] as number);
    if (index === undefined || id < 0) for (let r = from; r < to; r += 1) add(s, r);
    else merge(index.get(id) ?? [], unknown, (r) => r >= from && r < to && add(s, r));
    frame.end[s] = rows;
    const partial = list.partial[own] as number;
    frame.partial[s] = partial;
    if (partial === 1) add(s, to);
  }
  frame.rows = rows;
};

/** Both of two ascending lists, in order. */
const merge = (x: readonly number[], y: readonly number[], each: (row: number) => void): void => {
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    if (j >= y.length || (i < x.length && (x[i] as number) < (y[j] as number))) {
      each(x[i] as number);
      i += 1;
    } else {
      each(y[j] as number);
      j += 1;
    }
  }
};
