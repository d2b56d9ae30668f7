import type { Facts } from '../engine/facts.js';
import { levelAt } from '../engine/level.js';
import type { Part } from '../engine/part.js';
import { ABSENT } from '../engine/part.js';
import { type Tree, treeOf } from '../engine/tree.js';
import type { Leaf } from '../evidence/leaf.js';
import { fractionOf } from '../fraction.js';
import type { Prepared } from '../prepare/prepared.js';
import type { Rating } from '../rating/rating.js';
import type { RatingRow, RowOpportunity } from '../rating/row.js';
import { factsFromRating } from './facts.js';

/** The state that a rating tells of: its tree, and its tests that rest on findings and answers. */
export interface RatedState {
  readonly tree: Tree;
  readonly facts: Facts;
}

const partOf = (share: { readonly min: string; readonly max: string }, absent: RatingRow['absent']): Part => {
  const lo = fractionOf(share.min);
  const hi = share.min === share.max ? lo : fractionOf(share.max);
  return { lo, hi, mayBeIn: absent !== 'certain', mayBeOut: absent !== 'no' };
};

const opportunityParts = ({ count, min, max, absent, unbounded }: RowOpportunity): readonly Part[] => {
  const part = { ...partOf({ min, max }, absent), ...(unbounded ? { unbounded } : {}) };
  return Array.from({ length: count }, () => part);
};

const leafOfRow = ({ share, absent, opportunities }: RatingRow): Leaf => {
  const part = share === null ? ABSENT : partOf(share, absent);
  return { part, opportunities: opportunities?.flatMap(opportunityParts) ?? [part] };
};

/** The state behind a rating. */
export const stateOf = (prepared: Prepared, rating: Rating): RatedState => {
  const rows = new Map(rating.rows.map((row) => [row.node, row]));
  const leaf = (id: string): Leaf => {
    const row = rows.get(id);
    return row === undefined ? { part: ABSENT, opportunities: [] } : leafOfRow(row);
  };
  const leaves = prepared.nodes.map(({ id, children }) => (children.length > 0 ? undefined : leaf(id)));
  const bonus = prepared.bonus.map(({ id }) => leaf(id).part);
  return { tree: treeOf(prepared, leaves, bonus), facts: factsFromRating(prepared, rating) };
};

/** Place of the guaranteed level; -1 when nothing can apply. */
export const guaranteedRank = (prepared: Prepared, { tree, facts }: RatedState): number =>
  levelAt(prepared, tree, facts, 'lo')?.final ?? -1;
