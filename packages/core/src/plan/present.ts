import type { ReportValue } from '../report/report.js';
import { formatDay } from '../value/day.js';
import { numberOf } from '../value/decimal.js';
import type { Machine } from './machine.js';
import { type Node, ready } from './node.js';
import { unpackDay } from './packed-day.js';

const numberAt = (units: number, scale: number): number | null =>
  !Number.isFinite(units) ? null : scale <= 0 ? units + 0 : numberOf({ units: BigInt(units), scale });

/** A row of a column as a report writes it; undefined where only the interpreter can tell. */
const written = (node: Node, row: number, texts: readonly string[]): ReportValue | undefined => {
  const { kind, scale } = node;
  if (kind === 'boolean') return node.bits[row] === 3 ? null : node.bits[row] === 1;
  if (kind === 'code') {
    const id = node.ids[row] as number;
    return id >= 0 ? texts[id] : { oneOf: node.options && [...node.options].sort() };
  }
  if (kind === 'codes') return undefined;
  const lo = node.lo[row] as number;
  const hi = node.hi[row] as number;
  if (kind === 'date') {
    const [from, to] = [formatDay(unpackDay(lo)), formatDay(unpackDay(hi))];
    return lo === hi ? from : { from, to };
  }
  return lo === hi ? numberAt(lo, scale) : { min: numberAt(lo, scale), max: numberAt(hi, scale) };
};

/** The value of a measure of the plan. */
export const measuredAt = ({ b, measures, stamp }: Machine, index: number): ReportValue | undefined => {
  const node = measures[index];
  if (node === undefined) return undefined;
  try {
    return written(ready(node, stamp), 0, b.texts);
  } catch {
    return undefined;
  }
};
