import type { RoundingMode } from '../expression/expression.js';
import { decimalOf } from '../value/decimal.js';
import { divideIntervals, type End, type Interval, roundInterval } from '../value/interval.js';
import type { Builder } from './builder.js';
import { endsFor, type Node } from './node.js';
import { fixed, safe } from './numbers.js';
import { Overflow } from './unsupported.js';

const endOf = (units: number, scale: number): End =>
  Number.isFinite(units) ? { units: BigInt(units), scale } : units;

/** A row of a column of numbers in whole units, as an interval of decimals. */
export const intervalAt = ({ lo, hi, scale }: Node, row: number): Interval => ({
  lo: endOf(lo[row] as number, scale),
  hi: endOf(hi[row] as number, scale),
});

/** An end in units of 10^-scale. */
const unitsOf = (d: End, scale: number): number => {
  if (typeof d === 'number') return d;
  if (d.scale <= scale) return safe(Number(d.units * 10n ** BigInt(scale - d.scale)));
  const divisor = 10n ** BigInt(d.scale - scale);
  if (d.units % divisor !== 0n) throw new Overflow();
  return safe(Number(d.units / divisor));
};

/** Writes an interval of decimals into a row. */
export const putInterval = (out: Node, row: number, { lo, hi }: Interval): void => {
  out.lo[row] = unitsOf(lo, out.scale);
  out.hi[row] = unitsOf(hi, out.scale);
};

const computed = (
  b: Builder,
  key: string,
  args: readonly Node[],
  scale: number,
  f: (row: number) => Interval,
): Node =>
  b.node(
    key,
    'number',
    args,
    (out, rows) => {
      endsFor(out, rows, false);
      for (let r = 0; r < rows; r += 1) putInterval(out, r, f(r));
    },
    { scale },
  );

export const divided = (b: Builder, x: Node, y: Node, quantum: number, mode: RoundingMode): Node => {
  const [n, d] = [fixed(b, x), fixed(b, y)];
  const step = decimalOf(quantum);
  return computed(b, `div ${quantum} ${mode}`, [n, d], step.scale, (r) =>
    divideIntervals(intervalAt(n, r), intervalAt(d, r), step, mode),
  );
};

export const rounded = (b: Builder, x: Node, quantum: number, mode: RoundingMode): Node => {
  const of = fixed(b, x);
  const step = decimalOf(quantum);
  return computed(b, `round ${quantum} ${mode}`, [of], step.scale, (r) =>
    roundInterval(intervalAt(of, r), step, mode),
  );
};
