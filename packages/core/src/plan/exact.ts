import type { RoundingMode } from '../expression/expression.js';
import { type Decimal, decimalOf } from '../value/decimal.js';
import { ANY_NUMBER, divideIntervals, type Interval, roundInterval } from '../value/interval.js';
import type { Builder } from './builder.js';
import { endsFor, type Node } from './node.js';
import { fixed, safe } from './numbers.js';
import { Overflow } from './unsupported.js';

const endOf = (units: number, scale: number): Decimal | null =>
  Number.isFinite(units) ? { units: BigInt(units), scale } : null;

/** A row of a column of numbers in whole units, as an interval of decimals. */
export const intervalAt = ({ lo, hi, scale }: Node, row: number): Interval => ({
  lo: endOf(lo[row] as number, scale),
  hi: endOf(hi[row] as number, scale),
});

/** A decimal in units of 10^-scale. */
export const unitsOf = (d: Decimal, scale: number): number => {
  if (d.scale <= scale) return safe(Number(d.units * 10n ** BigInt(scale - d.scale)));
  const divisor = 10n ** BigInt(d.scale - scale);
  if (d.units % divisor !== 0n) throw new Overflow();
  return safe(Number(d.units / divisor));
};

/** Writes an interval of decimals into a row. */
export const putInterval = (out: Node, row: number, { lo, hi }: Interval): void => {
  out.lo[row] = lo === null ? Number.NEGATIVE_INFINITY : unitsOf(lo, out.scale);
  out.hi[row] = hi === null ? Number.POSITIVE_INFINITY : unitsOf(hi, out.scale);
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
  return computed(
    b,
    `div ${quantum} ${mode}`,
    [n, d],
    step.scale,
    (r) => divideIntervals(intervalAt(n, r), intervalAt(d, r), step, mode) ?? ANY_NUMBER,
  );
};

export const rounded = (b: Builder, x: Node, quantum: number, mode: RoundingMode): Node => {
  const of = fixed(b, x);
  const step = decimalOf(quantum);
  return computed(b, `round ${quantum} ${mode}`, [of], step.scale, (r) =>
    roundInterval(intervalAt(of, r), step, mode),
  );
};
