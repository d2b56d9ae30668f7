import type { Builder } from './builder.js';
import { bitsFor, endsFor, isExact, type Node, ready } from './node.js';
import { Overflow } from './unsupported.js';

const MILLION = 1e6;
const SAFE = 9_007_199_254_740_991;

/** A whole number of units that a double holds exactly, or an open end. */
export const safe = (x: number): number => {
  if ((x > SAFE && x !== Number.POSITIVE_INFINITY) || (x < -SAFE && x !== Number.NEGATIVE_INFINITY)) {
    throw new Overflow();
  }
  return x;
};

const mapped = (b: Builder, key: string, of: Node, scale: number, f: (x: number) => number): Node =>
  b.node(
    key,
    'number',
    [of],
    (out, rows) => {
      const exact = isExact(of);
      endsFor(out, rows, exact);
      const { lo, hi } = out;
      for (let r = 0; r < rows; r += 1) lo[r] = f(of.lo[r] as number);
      if (!exact) for (let r = 0; r < rows; r += 1) hi[r] = f(of.hi[r] as number);
    },
    { scale },
  );

/** Past this a product with a million no longer tells the decimals. */
const COARSE = 4e9;

const millionths = (x: number): number => {
  if (!Number.isInteger(x) && Number.isFinite(x) && Math.abs(x) >= COARSE) throw new Overflow();
  return Math.round(x * MILLION);
};

/** The least scale at which a literal is whole. */
const scaleOf = (x: number): number => {
  let scale = 0;
  let units = millionths(x);
  while (scale < 6 && units % 10 === 0) {
    units /= 10;
    scale += 1;
  }
  return 6 - scale;
};

/** A number in whole units. */
export const fixed = (b: Builder, of: Node): Node => {
  if (of.scale >= 0) return of;
  if (of.constant && isExact(of)) {
    const x = of.lo[0] as number;
    const scale = scaleOf(x);
    const units = millionths(x) / 10 ** (6 - scale);
    return b.constant('number', units, units, { scale });
  }
  return mapped(b, 'fixed', of, 6, millionths);
};

const rescaled = (b: Builder, of: Node, scale: number): Node => {
  if (of.scale === scale) return of;
  const factor = 10 ** (scale - of.scale);
  return mapped(b, `rescaled ${scale}`, of, scale, (x) => safe(x * factor));
};

/** Numbers in common whole units. */
export const inUnits = (b: Builder, nodes: readonly Node[]): readonly Node[] => {
  const whole = nodes.map((node) => (node.kind === 'date' ? node : fixed(b, node)));
  const scale = Math.max(...whole.map((node) => node.scale));
  return whole.map((node) => rescaled(b, node, scale));
};

/** Numbers that can be compared: as they were read where possible, for doubles order as their decimals do. */
export const comparable = (b: Builder, nodes: readonly Node[]): readonly Node[] =>
  nodes.every(({ scale }) => scale <= 0) ? nodes : inUnits(b, nodes);

/** `x` before `y`; `strict` without equality. */
export const before = (b: Builder, x: Node, y: Node, strict: boolean): Node => {
  const [p, q] = comparable(b, [x, y]) as [Node, Node];
  const one = (stamp: number): number => {
    ready(p, stamp);
    ready(q, stamp);
    const [pl, ph, ql, qh] = [p.lo[0] as number, p.hi[0] as number, q.lo[0] as number, q.hi[0] as number];
    return strict ? (ph < ql ? 1 : pl < qh ? 3 : 2) : ph <= ql ? 1 : pl <= qh ? 3 : 2;
  };
  const fill = (out: Node, rows: number): void => {
    const bits = bitsFor(out, rows);
    const { lo: pl, hi: ph } = p;
    const { lo: ql, hi: qh } = q;
    if (strict) {
      for (let r = 0; r < rows; r += 1)
        bits[r] = (ph[r] as number) < (ql[r] as number) ? 1 : (pl[r] as number) < (qh[r] as number) ? 3 : 2;
    } else {
      for (let r = 0; r < rows; r += 1)
        bits[r] = (ph[r] as number) <= (ql[r] as number) ? 1 : (pl[r] as number) <= (qh[r] as number) ? 3 : 2;
    }
  };
  return b.node(strict ? 'lt' : 'le', 'boolean', [p, q], fill, { one });
};

export const equal = (b: Builder, x: Node, y: Node): Node => {
  const [p, q] = comparable(b, [x, y]) as [Node, Node];
  return b.node('eq', 'boolean', [p, q], (out, rows) => {
    const bits = bitsFor(out, rows);
    for (let r = 0; r < rows; r += 1) {
      const pl = p.lo[r] as number;
      const ph = p.hi[r] as number;
      const ql = q.lo[r] as number;
      const qh = q.hi[r] as number;
      bits[r] = pl === ph && ql === qh ? (pl === ql ? 1 : 2) : ph < ql || qh < pl ? 2 : 3;
    }
  });
};

export type Arithmetic = 'add' | 'sub' | 'mul' | 'least' | 'greatest';

const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : safe(x * y));

/** Exact arithmetic on intervals, two at a time from the left. */
export const arithmetic = (b: Builder, op: Arithmetic, args: readonly Node[]): Node =>
  (op === 'mul'
    ? args.map((arg) => fixed(b, arg))
    : op === 'add' || op === 'sub'
      ? inUnits(b, args)
      : comparable(b, args)
  ).reduce((x, y) => pair(b, op, x, y));

const pair = (b: Builder, op: Arithmetic, x: Node, y: Node): Node =>
  b.node(
    op,
    'number',
    [x, y],
    (out, rows) => {
      const exact = isExact(x) && isExact(y);
      endsFor(out, rows, exact);
      const { lo, hi } = out;
      for (let r = 0; r < rows; r += 1) {
        const xl = x.lo[r] as number;
        const yl = y.lo[r] as number;
        const xh = x.hi[r] as number;
        const yh = y.hi[r] as number;
        switch (op) {
          case 'add':
            lo[r] = safe(xl + yl);
            if (!exact) hi[r] = safe(xh + yh);
            break;
          case 'sub':
            lo[r] = safe(xl - yh);
            if (!exact) hi[r] = safe(xh - yl);
            break;
          case 'least':
            lo[r] = Math.min(xl, yl);
            if (!exact) hi[r] = Math.min(xh, yh);
            break;
          case 'greatest':
            lo[r] = Math.max(xl, yl);
            if (!exact) hi[r] = Math.max(xh, yh);
            break;
          default: {
            const low = times(xl, yl);
            if (exact) lo[r] = low;
            else {
              const [a, c, d] = [times(xl, yh), times(xh, yl), times(xh, yh)];
              lo[r] = Math.min(low, a, c, d);
              hi[r] = Math.max(low, a, c, d);
            }
          }
        }
      }
    },
    { scale: op === 'mul' ? x.scale + y.scale : Math.min(x.scale, y.scale) },
  );
