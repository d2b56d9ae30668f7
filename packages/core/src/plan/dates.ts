import type { Builder } from './builder.js';
import { endsFor, isExact, type Node } from './node.js';
import { fixed } from './numbers.js';
import { betweenPacked, FIRST_PACKED, LAST_PACKED, shiftPacked } from './packed-day.js';

/** Months, years or days from one day to another. */
export const between = (b: Builder, op: keyof typeof betweenPacked, from: Node, to: Node): Node =>
  b.node(op, 'number', [from, to], (out, rows) => {
    const count = betweenPacked[op];
    const exact = isExact(from) && isExact(to);
    endsFor(out, rows, exact);
    const { lo, hi } = out;
    for (let r = 0; r < rows; r += 1) {
      lo[r] = count(from.hi[r] as number, to.lo[r] as number);
      if (!exact) hi[r] = count(from.lo[r] as number, to.hi[r] as number);
    }
  });

/** A day moved by months or days. */
export const shifted = (b: Builder, op: 'addMonths' | 'addDays', of: Node, by: Node): Node => {
  const amount = fixed(b, by);
  const unit = 10 ** amount.scale;
  return b.node(op, 'date', [of, amount], (out, rows) => {
    endsFor(out, rows, false);
    for (let r = 0; r < rows; r += 1) {
      const least = (amount.lo[r] as number) / unit;
      const most = (amount.hi[r] as number) / unit;
      const move = (day: number, n: number): number => shiftPacked(day, n, op === 'addMonths');
      out.lo[r] = least === Number.NEGATIVE_INFINITY ? FIRST_PACKED : move(of.lo[r] as number, least);
      out.hi[r] = most === Number.POSITIVE_INFINITY ? LAST_PACKED : move(of.hi[r] as number, most);
    }
  });
};
