import { SchemeError } from '../error.js';
import { compare, type Fraction, FULL, fraction } from '../fraction.js';
import type { Item } from '../language/item.js';
import { checkedThousandths, thousandths } from '../points.js';
import type { Prepared } from '../prepare/prepared.js';
import type { RatedState } from './state.js';

/** What one way to raise an item costs; `to` in points, the maximum without it. */
export interface StepCost {
  readonly cost: number;
  readonly to?: number;
}

/**
 * Whole-number costs by id of an item, veto, cap or gate: for raising an item to its maximum (or to several numbers of
 * points), and for settling a veto, cap or gate. What is not named costs 1; `null` says that it can not be done.
 */
export type Costs = { readonly [id: string]: number | readonly StepCost[] | null };

/** One way to change one thing. */
export interface Option {
  readonly kind: 'item' | 'bonus' | 'test';
  /** Index of the leaf, place of the bonus item, or index of the test. */
  readonly index: number;
  readonly id: string;
  readonly cost: number;
  /** Share to which an item is settled. */
  readonly to: Fraction;
}

/** Ways to change one thing, of which one at most is taken; cheapest first. */
export type Move = readonly Option[];

const MOST = 1e6;

const checkedCost = (id: string, cost: number): number => {
  if (!Number.isInteger(cost) || cost < 0 || cost > MOST)
    throw new SchemeError('bad-cost', { id, found: String(cost) });
  return cost;
};

const stepsOf = (id: string, costs: Costs): readonly StepCost[] => {
  const own = Object.hasOwn(costs, id) ? costs[id] : 1;
  if (own === null || own === undefined) return [];
  return (typeof own === 'number' ? [{ cost: own }] : own).map((step) => ({
    ...step,
    cost: checkedCost(id, step.cost),
  }));
};

const shareOf = (id: string, item: Item, to: number | undefined): Fraction => {
  if (to === undefined || item.max === null) return FULL;
  const points = thousandths(to);
  const max = checkedThousandths(item.max);
  if (points === undefined || points < 0n || points > max)
    throw new SchemeError('bad-cost', { id, found: `to ${to}` });
  return fraction(points, max);
};

/** Everything that can be settled or raised, in scheme order. */
export const movesOf = (prepared: Prepared, { tree, facts }: RatedState, costs: Costs): readonly Move[] => {
  const moves: Option[][] = [];
  const known = new Set([...prepared.byId.keys(), ...prepared.tests.map(({ id }) => id)]);
  for (const { id } of prepared.bonus) known.add(id);
  for (const id of Object.keys(costs)) {
    if (!known.has(id)) throw new SchemeError('unknown-node', { at: 'costs', id });
  }
  const add = (options: Option[]): void => {
    if (options.length > 0) moves.push(options.sort((a, b) => a.cost - b.cost));
  };
  const item = (
    kind: 'item' | 'bonus',
    index: number,
    declared: Item,
    lo: Fraction,
    raises: boolean,
  ): void => {
    const options = stepsOf(declared.id, costs).flatMap(({ cost, to }): Option[] => {
      const share = shareOf(declared.id, declared, to);
      const option = { kind, index, id: declared.id, cost, to: share };
      return raises || compare(share, lo) > 0 ? [option] : [];
    });
    add(options);
  };
  for (const index of prepared.leaves) {
    const part = tree.parts[index];
    const declared = prepared.nodes[index]?.declared as Item;
    // an item that certainly does not apply can not be raised; one that may not can be settled
    if (part?.mayBeIn) item('item', index, declared, part.lo, part.mayBeOut);
  }
  prepared.bonus.forEach(({ declared }, i) => {
    const part = tree.bonus[i];
    if (part?.mayBeIn) item('bonus', i, declared as Item, part.lo, part.mayBeOut);
  });
  for (const { id, index, test, role } of prepared.tests) {
    if (test.kind === 'node' || test.kind === 'count' || role === 'minimum' || facts.get(index)?.lo) continue;
    add(stepsOf(id, costs).map(({ cost }) => ({ kind: 'test' as const, index, id, cost, to: FULL })));
  }
  return moves;
};
