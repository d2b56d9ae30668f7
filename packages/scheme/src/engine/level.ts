import type { Prepared } from '../prepare/prepared.js';
import type { Facts } from './facts.js';
import { isGood } from './facts.js';
import { isMaybe, type Part } from './part.js';
import type { End } from './ratio.js';
import { scoreAt, type Tree, takenAt, treeOf } from './tree.js';

/** Levels at one end: by score alone, after the guards of the levels, and after vetoes and caps. */
export interface LevelSteps {
  readonly byScore: number;
  readonly afterGates: number;
  readonly final: number;
}

/** The level at one end, each test at its own end; undefined when nothing can apply. */
export const levelAt = (prepared: Prepared, tree: Tree, facts: Facts, end: End): LevelSteps | undefined => {
  const score = scoreAt(prepared, tree, end);
  if (score === undefined) return undefined;
  const { levels, tests } = prepared;
  const good = tests.map((entry) => isGood(prepared, tree, facts, entry, end));
  let [byScore, afterGates, open] = [0, 0, true];
  for (let i = 1; i < levels.length; i += 1) {
    const { from, guards } = levels[i] as Prepared['levels'][number];
    if (from !== undefined && score < from) break;
    byScore = i;
    open &&= guards.every((test) => good[test]);
    if (open) afterGates = i;
  }
  let final = afterGates;
  for (const { role, level, index } of tests) {
    if ((role === 'veto' || role === 'cap') && !good[index] && level < final) final = level;
  }
  return { byScore, afterGates, final };
};

/** Items that may or may not apply up to which all their combinations are tried. */
export const TRIED_TOGETHER = 10;

/** The best level, and whether it is known to be reached. */
export interface Best {
  readonly steps: LevelSteps;
  /** False where the level may be too high, since more items than {@link TRIED_TOGETHER} may be absent. */
  readonly exact: boolean;
}

/** The tree with every leaf at its best, and those that may be absent in or out as chosen. */
const completed = (prepared: Prepared, tree: Tree, isIn: (leaf: number) => boolean): Tree => {
  const leaves = tree.leaves.map((leaf, index) => {
    if (leaf === undefined || !isMaybe(leaf.part)) return leaf;
    const part: Part = isIn(index) ? { ...leaf.part, mayBeOut: false } : { ...leaf.part, mayBeIn: false };
    return { ...leaf, part };
  });
  return treeOf(prepared, leaves, tree.bonus);
};

/**
 * The best level. Each test and the score may be at their best with other items applying; where they can not be so at
 * once, all combinations are tried.
 */
export const bestLevel = (prepared: Prepared, tree: Tree, facts: Facts): Best | undefined => {
  const bound = levelAt(prepared, tree, facts, 'hi');
  if (bound === undefined) return undefined;
  const readsNodes = prepared.tests.some(({ test }) => test.kind === 'node' || test.kind === 'count');
  if (!readsNodes || bound.final === 0) return { steps: bound, exact: true };
  const maybe = tree.leaves.flatMap((leaf, index) =>
    leaf !== undefined && isMaybe(leaf.part) ? [index] : [],
  );
  if (maybe.length === 0) return { steps: bound, exact: true };
  if (prepared.how !== 'mean') return { steps: bound, exact: false };
  const taken = takenAt(prepared, tree, 'hi');
  const likely = levelAt(
    prepared,
    completed(prepared, tree, (leaf) => taken.get(leaf) === true),
    facts,
    'hi',
  );
  if (likely !== undefined && likely.final === bound.final) return { steps: bound, exact: true };
  if (maybe.length > TRIED_TOGETHER) return { steps: bound, exact: false };
  let best = likely;
  for (let choice = 0; choice < 1 << maybe.length; choice += 1) {
    const isIn = (leaf: number): boolean => ((choice >> maybe.indexOf(leaf)) & 1) === 1;
    const level = levelAt(prepared, completed(prepared, tree, isIn), facts, 'hi');
    if (level !== undefined && (best === undefined || level.final > best.final)) best = level;
    if (best?.final === bound.final) break;
  }
  return { steps: best === undefined ? bound : { ...bound, final: best.final }, exact: true };
};
