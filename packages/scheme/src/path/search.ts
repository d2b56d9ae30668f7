import type { Prepared } from '../prepare/prepared.js';
import { applied } from './apply.js';
import type { Bound } from './bound.js';
import type { Move, Option } from './moves.js';
import { guaranteedRank, type RatedState } from './state.js';

/** Trees times moves that a search may look at beyond the table. */
export const SEARCH_WORK = 600_000;

/** Where a search for a cheapest path stands. */
export interface Search {
  readonly prepared: Prepared;
  readonly state: RatedState;
  readonly moves: readonly Move[];
  /** How many of the first moves must be made. */
  readonly forced: number;
  readonly rank: number;
}

/** Sum of the costs of options. */
export const costOf = (options: readonly Option[]): number =>
  options.reduce((sum, { cost }) => sum + cost, 0);

/** Whether options guarantee the level. */
export const reaches = ({ prepared, state, rank }: Search, options: readonly Option[]): boolean =>
  guaranteedRank(prepared, applied(prepared, state, options)) >= rank;

/** The option of a move that raises most. */
export const topOf = (move: Move): Option =>
  move.reduce((a, b) => (b.to.n * a.to.d > a.to.n * b.to.d ? b : a));

/** All moves at their top, less those that are not needed, the dearest first. */
export const greedy = (search: Search): readonly Option[] => {
  let kept = search.moves.map(topOf);
  for (const option of [...kept].sort((a, b) => b.cost - a.cost)) {
    const less = kept.filter((own) => own !== option);
    if (reaches(search, less)) kept = less;
  }
  return kept;
};

/** The cheapest path, and whether the search came to its end. */
export const cheapest = (
  search: Search,
  bound: Bound,
  first: readonly Option[],
): { readonly options: readonly Option[]; readonly complete: boolean } => {
  const { moves, forced } = search;
  let best = first;
  let bestCost = costOf(first);
  let left = Math.max(100, Math.floor(SEARCH_WORK / Math.max(1, moves.length)));
  const visit = (place: number, chosen: readonly Option[], cost: number, gained: number): boolean => {
    if (cost + bound.least(place, Math.max(0, bound.lack - gained)) >= bestCost) return true;
    if (left <= 0) return false;
    left -= 1;
    if (!reaches(search, [...chosen, ...moves.slice(place).map(topOf)])) return true;
    if (place >= forced && reaches(search, chosen)) {
      [best, bestCost] = [chosen, cost];
      return true;
    }
    if (place === moves.length) return true;
    let complete = true;
    for (const option of moves[place] as Move) {
      const done = visit(place + 1, [...chosen, option], cost + option.cost, gained + bound.gain(option));
      complete &&= done;
    }
    return (place < forced || visit(place + 1, chosen, cost, gained)) && complete;
  };
  const complete = visit(0, [], 0, 0);
  return { options: best, complete };
};
