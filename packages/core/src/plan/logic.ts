import type { Builder } from './builder.js';
import { bitsFor, type Node, truthOf } from './node.js';

/** Bits of a truth: 1 may be true, 2 may be false. */
export const constantTruth = (b: Builder, bits: number): Node => b.constant('boolean', bits, bits);

/** Kleene's and, or. */
export const joined = (b: Builder, op: 'and' | 'or', args: readonly Node[]): Node => {
  const neutral = op === 'and' ? 1 : 2;
  const needed = [...new Set(args)].filter((arg) => !(arg.constant && arg.bits[0] === neutral));
  const settled = needed.find((arg) => arg.constant && arg.bits[0] === 3 - neutral);
  if (settled !== undefined) return settled;
  const [first, ...rest] = needed;
  if (first === undefined) return constantTruth(b, neutral);
  if (rest.length === 0) return first;
  const other = 3 - neutral;
  const fill = (out: Node, rows: number): void => {
    const bits = bitsFor(out, rows);
    const from = first.bits;
    for (let r = 0; r < rows; r += 1) bits[r] = from[r] as number;
    for (let i = 0; i < rest.length; i += 1) {
      const next = (rest[i] as Node).bits;
      for (let r = 0; r < rows; r += 1) {
        const x = bits[r] as number;
        const y = next[r] as number;
        bits[r] = (x & y & neutral) | ((x | y) & other);
      }
    }
  };
  const one = (stamp: number): number => {
    let x = truthOf(first, stamp);
    for (let i = 0; i < rest.length; i += 1) {
      const y = truthOf(rest[i] as Node, stamp);
      x = (x & y & neutral) | ((x | y) & other);
    }
    return x;
  };
  return b.node(op, 'boolean', needed, fill, { one });
};

export const negated = (b: Builder, of: Node): Node =>
  b.node('not', 'boolean', [of], (out, rows) => {
    const bits = bitsFor(out, rows);
    const from = of.bits;
    for (let r = 0; r < rows; r += 1) {
      const x = from[r] as number;
      bits[r] = ((x & 1) << 1) | (x >> 1);
    }
  });

/** Whether a value is one point. */
export const isKnown = (b: Builder, of: Node): Node =>
  b.node('present', 'boolean', [of], (out, rows) => {
    const bits = bitsFor(out, rows);
    for (let r = 0; r < rows; r += 1) bits[r] = isPointAt(of, r) ? 1 : 3;
  });

/** Set in the mask of a set of codes that may hold more. */
export const MORE = 1 << 30;

/** Whether a column holds one value in a row. */
export const isPointAt = (of: Node, row: number): boolean => {
  switch (of.kind) {
    case 'boolean':
      return of.bits[row] !== 3;
    case 'code':
      return (of.ids[row] as number) >= 0;
    case 'codes':
      return ((of.ids[row] as number) & MORE) === 0;
    default:
      return of.lo[row] === of.hi[row];
  }
};

/** Equality of two booleans. */
export const sameTruth = (b: Builder, x: Node, y: Node): Node =>
  b.node('same', 'boolean', [x, y], (out, rows) => {
    const bits = bitsFor(out, rows);
    for (let r = 0; r < rows; r += 1) {
      const p = x.bits[r] as number;
      const q = y.bits[r] as number;
      bits[r] = p === 3 || q === 3 ? 3 : p === q ? 1 : 2;
    }
  });
