import { ABSENT } from '../engine/part.js';
import { extreme } from '../engine/ratio.js';
import { exactScore, weightedOf } from '../engine/tree.js';
import { compare, type Fraction, fraction, NONE, subtract, times } from '../fraction.js';
import type { Prepared, PreparedNode } from '../prepare/prepared.js';
import type { Option } from './moves.js';
import type { RatedState } from './state.js';

/** Least unrounded score, in thousandths, that can round to a boundary or above it. */
export const leastFor = ({ quantum, mode }: Prepared, boundary: bigint): Fraction => {
  const steps = (boundary + quantum - 1n) / quantum;
  const twice = 2n * steps * quantum;
  if (mode === 'down') return fraction(twice, 2n);
  const less = twice - (mode === 'up' ? 2n * quantum : quantum);
  return less <= 0n ? NONE : fraction(less, 2n);
};

/**
 * The most that an option can ever add to the guaranteed score, in thousandths, whatever else is done: exact where
 * nothing may be absent, never too small elsewhere. Undefined for a method that is no mean.
 */
export const gainOf = (prepared: Prepared, { tree }: RatedState, option: Option): Fraction | undefined => {
  const scale: Fraction = { n: prepared.scale, d: 1n };
  if (option.kind === 'test') return NONE;
  if (option.kind === 'bonus') {
    const part = tree.bonus[option.index] ?? ABSENT;
    const before = part.mayBeOut ? NONE : part.lo;
    const gain = times(subtract(option.to, before), { n: prepared.bonus[option.index]?.max ?? 0n, d: 1n });
    return compare(gain, NONE) > 0 ? gain : NONE;
  }
  if (prepared.how !== 'mean') return undefined;
  const part = tree.parts[option.index] ?? ABSENT;
  let gain = subtract(option.to, part.mayBeOut ? NONE : part.lo);
  let child = option.index;
  let parent = prepared.flat ? 0 : (prepared.nodes[child] as PreparedNode).parent;
  while (parent >= 0) {
    const weighted = weightedOf(prepared, parent, tree.parts, tree.leaves);
    const node = prepared.nodes[parent] as PreparedNode;
    const own = weighted[(prepared.flat ? node.leaves : node.children).indexOf(child)];
    if (own === undefined) return NONE;
    const group = (prepared.nodes[child] as PreparedNode).children.length > 0;
    gain = step(weighted, own, gain, group && tree.parts[child]?.mayBeOut === true);
    [child, parent] = [parent, node.parent];
  }
  return times(compare(gain, NONE) > 0 ? gain : NONE, scale);
};

/** What a gain of a child is worth in its parent. */
const step = (
  weighted: ReturnType<typeof weightedOf>,
  own: ReturnType<typeof weightedOf>[number],
  gain: Fraction,
  maybe: boolean,
): Fraction => {
  const taken = new Set(extreme(weighted, 'lo')?.taken);
  const inside = weighted.filter((w) => w.part.mayBeIn && (!w.part.mayBeOut || taken.has(w)));
  const total = inside.reduce((sum, w) => sum + w.weight, 0n);
  if (total === 0n) return { n: 1n, d: 1n };
  if (!maybe) return fraction(gain.n * own.weight, gain.d * total);
  // a dimension may come in beside what counts now, and then be full
  const others = inside.includes(own) ? total - own.weight : total;
  return fraction(own.weight, others > 0n ? others : own.weight);
};

/** How much the guaranteed score lacks for a boundary; none when it reaches it. */
export const lackOf = (prepared: Prepared, { tree }: RatedState, boundary: bigint | undefined): Fraction => {
  if (boundary === undefined) return NONE;
  const now = exactScore(prepared, tree, 'lo') ?? NONE;
  const lack = subtract(leastFor(prepared, boundary), now);
  return compare(lack, NONE) > 0 ? lack : NONE;
};
