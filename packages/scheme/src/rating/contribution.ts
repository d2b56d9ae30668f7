import type { Part, Weighted } from '../engine/part.js';
import { plainGroup } from '../engine/plain.js';
import type { End } from '../engine/ratio.js';
import { extreme, Sum } from '../engine/ratio.js';
import type { Tree } from '../engine/tree.js';
import { bonusShare, weightedOf } from '../engine/tree.js';
import type { Fraction } from '../fraction.js';
import { FULL, fraction, times } from '../fraction.js';
import type { Prepared, PreparedNode } from '../prepare/prepared.js';

const floor = ({ n, d }: Fraction): number => Number(n / d);

/** What every node adds to the score at one end, in thousandths, rounded down; undefined where it can not be told. */
export const contributionsAt = (
  prepared: Prepared,
  tree: Tree,
  end: End,
): readonly (number | undefined)[] => {
  const found: (number | undefined)[] = [];
  const exact = new Map<number, Fraction>();
  const scale: Fraction = { n: prepared.scale, d: 1n };
  const visit = (index: number, factor: Fraction): void => {
    const node = prepared.nodes[index] as PreparedNode;
    const of = prepared.flat ? node.leaves : node.children;
    const plain = prepared.flat ? undefined : plainGroup(prepared, of, tree.parts);
    if (plain !== undefined && of.every((child) => prepared.nodes[child]?.children.length === 0)) {
      plainly(prepared, tree, of, factor, BigInt(plain.total), found);
      return;
    }
    const weighted = weightedOf(prepared, index, tree.parts, tree.leaves);
    const taken = new Set(extreme(weighted, end)?.taken);
    const isIn = (w: Weighted): boolean => w.part.mayBeIn && (!w.part.mayBeOut || taken.has(w));
    const total = weighted.reduce((sum, w) => (isIn(w) ? sum + w.weight : sum), 0n);
    of.forEach((child, i) => {
      const w = weighted[i] as Weighted;
      if (total === 0n || !isIn(w)) return;
      const { children } = prepared.nodes[child] as PreparedNode;
      if (children.length > 0) {
        const own = fraction(factor.n * w.weight, factor.d * total);
        found[child] = floor(times(times(own, w.part[end]), scale));
        visit(child, own);
        return;
      }
      const share = w.part[end];
      const [n, d] = [factor.n * w.weight * share.n, factor.d * total * share.d];
      found[child] = Number((n * prepared.scale) / d);
      if (prepared.flat) exact.set(child, { n, d });
    });
  };
  if (prepared.how === 'mean') visit(0, FULL);
  else if (prepared.how === 'all-or-nothing') equally(prepared, tree, end, exact);
  else pooled(prepared, tree, end, exact);
  if (prepared.flat) {
    for (const { index, leaves } of prepared.nodes) {
      const sum = new Sum();
      const own = leaves.flatMap((leaf) => exact.get(leaf) ?? []);
      for (const share of own) sum.add(1n, share);
      if (own.length > 0) found[index] = Number((sum.n * prepared.scale) / sum.d);
    }
  }
  return found;
};

/** Items that have all or nothing: what a full one adds depends on its weight alone. */
const plainly = (
  { nodes, scale }: Prepared,
  { parts }: Tree,
  of: readonly number[],
  factor: Fraction,
  total: bigint,
  found: (number | undefined)[],
): void => {
  let [weight, whole] = [0n, 0];
  for (const child of of) {
    const part = parts[child] as Part;
    if (!part.mayBeIn) continue;
    const own = (nodes[child] as PreparedNode).weight;
    if (part.lo === FULL && own !== weight) {
      weight = own;
      whole = Number((factor.n * weight * scale) / (factor.d * total));
    }
    found[child] = part.lo === FULL ? whole : 0;
  }
};

/** All that apply share a full score alike. */
const equally = (prepared: Prepared, tree: Tree, end: End, exact: Map<number, Fraction>): void => {
  const whole = tree.parts[0] as Part;
  const inside = prepared.leaves.filter((leaf) => (tree.parts[leaf] as Part).mayBeIn);
  for (const leaf of inside) exact.set(leaf, fraction(whole[end].n, whole[end].d * BigInt(inside.length)));
};

/** By the opportunities of each item; not where unseen subjects leave their number open. */
const pooled = (prepared: Prepared, tree: Tree, end: End, exact: Map<number, Fraction>): void => {
  const all = weightedOf(prepared, 0, tree.parts, tree.leaves);
  if (all.some(({ part }) => part.unbounded)) return;
  const taken = new Set(extreme(all, end)?.taken.map(({ part }) => part));
  const isIn = (part: Part): boolean => part.mayBeIn && (!part.mayBeOut || taken.has(part));
  const total = all.filter(({ part }) => isIn(part)).length;
  for (const leaf of prepared.leaves) {
    const own = (tree.leaves[leaf]?.opportunities ?? []).filter(isIn);
    const sum = new Sum();
    for (const part of own) sum.add(1n, part[end]);
    if (own.length > 0) exact.set(leaf, { n: sum.n, d: sum.d * BigInt(total) });
  }
};

/** What a bonus item adds at one end, before the most that all give. */
export const bonusContribution = (max: bigint, part: Part, end: End): number =>
  floor(times(bonusShare(part, end), { n: max, d: 1n }));
