import type { Scope, Scopes } from '../interpret/context.js';
import type { Builder } from './builder.js';
import { bitsFor, endsFor, type Frame, idsFor, isExact, type Node } from './node.js';

/** Where a name of an expression stands: rows of a frame, and how they lead to the rows of outer names. */
export interface Place {
  readonly frame: Frame;
  /** The owner of an element, the outer side of pairs; undefined for the record. */
  readonly up: Place | undefined;
  /** The element of pairs. */
  readonly inner?: Place;
  /** The name of an element. */
  readonly name: string;
}

/** A column and the place whose rows it has. */
export interface Term {
  readonly node: Node;
  readonly at: Place;
}

/** Whether the rows of `from` lead to those of `to`. */
export const leadsTo = (from: Place, to: Place): boolean =>
  from === to ||
  (from.inner !== undefined && leadsTo(from.inner, to)) ||
  (from.up !== undefined && leadsTo(from.up, to));

/** The row of an outer place. */
export const rowIn = (from: Place, row: number, to: Place): number => {
  let at = from;
  let r = row;
  while (at !== to) {
    if (to.up === undefined) return 0;
    if (at.inner !== undefined && leadsTo(at.inner, to)) {
      r = at.frame.inner[r] as number;
      at = at.inner;
    } else {
      r = at.frame.up[r] as number;
      at = at.up as Place;
    }
  }
  return r;
};

/** A column repeated for the rows of a place further in. */
export const lifted = (b: Builder, { node, at }: Term, to: Place): Node => {
  if (node.constant || at === to) return node;
  const { frame } = to;
  const root = at.up === undefined;
  const inside = !root && to.inner !== undefined && leadsTo(to.inner, at);
  const next = inside ? to.inner : to.up;
  const from = root || next === undefined ? node : lifted(b, { node, at }, next);
  const fill = (out: Node, rows: number): void => {
    const index = inside ? frame.inner : frame.up;
    const row = (r: number): number => (root ? 0 : (index[r] as number));
    if (node.kind === 'boolean') {
      const bits = bitsFor(out, rows);
      for (let r = 0; r < rows; r += 1) bits[r] = from.bits[row(r)] as number;
    } else if (node.kind === 'code' || node.kind === 'codes') {
      const ids = idsFor(out, rows);
      for (let r = 0; r < rows; r += 1) ids[r] = from.ids[row(r)] as number;
    } else {
      const exact = isExact(from);
      endsFor(out, rows, exact);
      for (let r = 0; r < rows; r += 1) out.lo[r] = from.lo[row(r)] as number;
      if (!exact) for (let r = 0; r < rows; r += 1) out.hi[r] = from.hi[row(r)] as number;
    }
  };
  return b.node(`lift ${inside ? 'in' : 'up'}`, node.kind, [from], fill, {
    frame,
    scale: node.scale,
    options: node.options,
  });
};

const MOST_POINTERS = 1_000;

/** The pointer of a row. */
export const pointerAt = (frame: Frame, row: number): string => {
  const { above, pointers } = frame;
  if (above === undefined) return '';
  if (above.above === undefined) {
    // Positions of a list of the record have the same pointers in every record.
    const pointer = pointers[row] ?? `${frame.path}/${row}`;
    if (row < MOST_POINTERS) pointers[row] = pointer;
    return pointer;
  }
  const owner = frame.up[row] as number;
  return `${pointerAt(above, owner)}${frame.path}/${row - (frame.start[owner] as number)}`;
};

/** The part of the record in a row. */
export const scopeAt = (frame: Frame, row: number): Scope => {
  let scope = frame.scopes[row];
  if (scope === undefined) {
    scope = { raw: frame.raws[row], pointer: pointerAt(frame, row), pattern: frame.pattern, row };
    frame.scopes[row] = scope;
  }
  return scope;
};

/** What the names of an expression stand for in a row. */
export const scopesAt = (names: { readonly [name: string]: Place }, at: Place, row: number): Scopes => {
  const scopes: { [name: string]: Scope } = {};
  for (const [name, place] of Object.entries(names)) {
    if (leadsTo(at, place)) scopes[name] = scopeAt(place.frame, rowIn(at, row, place));
  }
  return scopes;
};
