import type { Leaf } from '../evidence/leaf.js';
import type { Fraction } from '../fraction.js';
import { add, fraction, NONE, roundTo, times } from '../fraction.js';
import type { Prepared } from '../prepare/prepared.js';
import type { Part, Weighted } from './part.js';
import { ABSENT, isMaybe, settledAt } from './part.js';
import { plainGroup } from './plain.js';
import type { End } from './ratio.js';
import { allOrNothing, extreme, ratio } from './ratio.js';

/** Every node with what it has of its maximum. */
export interface Tree {
  /** By index of the node; the root is the whole. */
  readonly parts: readonly Part[];
  /** By index of the node; undefined for what is no leaf. */
  readonly leaves: readonly (Leaf | undefined)[];
  readonly bonus: readonly Part[];
}

/** The parts that the mean of a node is made of. */
export const weightedOf = (
  prepared: Prepared,
  index: number,
  parts: readonly Part[],
  leaves: Tree['leaves'],
): readonly Weighted[] => {
  const node = prepared.nodes[index] as Prepared['nodes'][number];
  const of = prepared.flat ? node.leaves : node.children;
  if (prepared.how === 'opportunity')
    return of.flatMap((i) => (leaves[i] as Leaf).opportunities.map((part) => ({ weight: 1n, part })));
  return of.map((i) => ({
    weight: (prepared.nodes[i] as Prepared['nodes'][number]).weight,
    part: parts[i] as Part,
  }));
};

const groupPart = (
  prepared: Prepared,
  index: number,
  parts: readonly Part[],
  leaves: Tree['leaves'],
): Part => {
  if (prepared.how === 'mean') {
    const node = prepared.nodes[index] as Prepared['nodes'][number];
    const plain = plainGroup(prepared, prepared.flat ? node.leaves : node.children, parts);
    if (plain?.total === 0) return ABSENT;
    if (plain !== undefined) return settledAt(fraction(BigInt(plain.full), BigInt(plain.total)));
  }
  const weighted = weightedOf(prepared, index, parts, leaves);
  return prepared.how === 'all-or-nothing' ? allOrNothing(weighted.map((w) => w.part)) : ratio(weighted);
};

/** The tree above its leaves. */
export const treeOf = (prepared: Prepared, leaves: Tree['leaves'], bonus: readonly Part[]): Tree => {
  const parts: Part[] = [];
  for (let i = prepared.nodes.length - 1; i >= 0; i -= 1) {
    const leaf = leaves[i];
    parts[i] = leaf === undefined ? groupPart(prepared, i, parts, leaves) : leaf.part;
  }
  return { parts, leaves, bonus };
};

/** The tree with one leaf changed; only what lies above it is worked out again. */
export const withLeaf = (prepared: Prepared, tree: Tree, index: number, leaf: Leaf): Tree => {
  const parts = [...tree.parts];
  const leaves = tree.leaves.with(index, leaf);
  parts[index] = leaf.part;
  let at = (prepared.nodes[index] as Prepared['nodes'][number]).parent;
  while (at >= 0) {
    parts[at] = groupPart(prepared, at, parts, leaves);
    at = (prepared.nodes[at] as Prepared['nodes'][number]).parent;
  }
  return { parts, leaves, bonus: tree.bonus };
};

/** The tree with one bonus item changed. */
export const withBonus = (tree: Tree, place: number, part: Part): Tree => ({
  ...tree,
  bonus: tree.bonus.map((own, i) => (i === place ? part : own)),
});

/** Share of an item's maximum that a bonus item adds at one end: nothing where it may be absent. */
export const bonusShare = (part: Part, end: End): Fraction =>
  !part.mayBeIn || (end === 'lo' && part.mayBeOut) ? NONE : part[end];

/** Exact score at one end in thousandths, before rounding; undefined when nothing can apply. */
export const exactScore = (prepared: Prepared, tree: Tree, end: End): Fraction | undefined => {
  const whole = tree.parts[0] as Part;
  if (!whole.mayBeIn) return undefined;
  const base = times(whole[end], { n: prepared.scale, d: 1n });
  if (tree.bonus.length === 0) return base;
  let bonus: Fraction = NONE;
  tree.bonus.forEach((part, i) => {
    const max = prepared.bonus[i]?.max ?? 0n;
    bonus = add(bonus, times(bonusShare(part, end), { n: max, d: 1n }));
  });
  const most = { n: prepared.bonusMax, d: 1n };
  const capped = bonus.n > most.n * bonus.d ? most : bonus;
  const sum = add(base, capped);
  return sum.n > prepared.top * sum.d ? { n: prepared.top, d: 1n } : sum;
};

/** Score at one end in thousandths, rounded once. */
export const scoreAt = (prepared: Prepared, tree: Tree, end: End): bigint | undefined => {
  const exact = exactScore(prepared, tree, end);
  return exact && roundTo(exact, prepared.quantum, prepared.mode);
};

/** Leaves that may or may not apply, with whether the greatest (least) score takes them in. */
export const takenAt = (prepared: Prepared, tree: Tree, end: End): ReadonlyMap<number, boolean> => {
  const taken = new Map<number, boolean>();
  const visit = (index: number, inside: boolean): void => {
    const node = prepared.nodes[index] as Prepared['nodes'][number];
    const of = prepared.flat ? node.leaves : node.children;
    const weighted = weightedOf(prepared, index, tree.parts, tree.leaves);
    const chosen = new Set(extreme(weighted, end)?.taken);
    of.forEach((child, i) => {
      const part = tree.parts[child] as Part;
      const isIn = inside && part.mayBeIn && (!part.mayBeOut || chosen.has(weighted[i] as Weighted));
      const { children } = prepared.nodes[child] as Prepared['nodes'][number];
      if (children.length > 0) visit(child, isIn);
      else if (isMaybe(part)) taken.set(child, isIn);
    });
  };
  visit(0, true);
  return taken;
};
