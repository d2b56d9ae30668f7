import type { Builder } from './builder.js';
import { type Frame, NO_IDS, type Node, newFrame, ready, readyFrame, roomFor } from './node.js';
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
  return b.frame(key, (id) => {
    const index = new Index();
    return newFrame(id, '', '', outer.frame, (frame, stamp) => {
      readyFrame(outer.frame, stamp);
      if (join !== undefined) {
        ready(join.element, stamp);
        ready(join.outer, stamp);
        index.fill(b, list, join.element);
      }
      try {
        build(frame, outer, list, owner, join, index);
      } finally {
        if (join !== undefined) index.clear(list, join.element);
      }
      b.makeRoom(frame.rows);
      frame.stamp = stamp;
    });
  });
};

/** Rows of a list by the id of their key, ascending, as chains. Rows are counted from 1; 0 ends a chain. */
class Index {
  #heads = NO_IDS;
  next = NO_IDS;
  /** First row whose key is unknown. */
  unknown = 0;

  fill(b: Builder, list: Frame, { ids }: Node): void {
    if (this.#heads.length < b.texts.length) this.#heads = new Int32Array(b.texts.length * 2);
    if (this.next.length < list.rows) this.next = new Int32Array(roomFor(list.rows));
    this.unknown = 0;
    for (let r = list.rows - 1; r >= 0; r -= 1) {
      const id = ids[r] as number;
      this.next[r] = id < 0 ? this.unknown : (this.#heads[id] as number);
      if (id < 0) this.unknown = r + 1;
      else this.#heads[id] = r + 1;
    }
  }

  first(id: number): number {
    return this.#heads[id] as number;
  }

  clear(list: Frame, { ids }: Node): void {
    for (let r = 0; r < list.rows; r += 1) if ((ids[r] as number) >= 0) this.#heads[ids[r] as number] = 0;
  }
}

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
  index: Index,
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
  for (let s = 0; s < outerRows; s += 1) {
    const own = rowIn(outer, s, owner);
    const from = list.start[own] as number;
    const to = list.end[own] as number;
    frame.start[s] = rows;
    const id = join === undefined ? -1 : (join.outer.ids[s] as number);
    if (id < 0) for (let r = from; r < to; r += 1) add(s, r);
    else {
      // Both the rows of this key and those whose key is unknown, in the order of the list.
      let known = index.first(id);
      let open = index.unknown;
      while (known > 0 || open > 0) {
        const takeKnown = open === 0 || (known > 0 && known < open);
        const r = (takeKnown ? known : open) - 1;
        if (takeKnown) known = index.next[r] as number;
        else open = index.next[r] as number;
        if (r >= from && r < to) add(s, r);
      }
    }
    frame.end[s] = rows;
    const partial = list.partial[own] as number;
    frame.partial[s] = partial;
    if (partial === 1) add(s, to);
  }
  frame.rows = rows;
};
