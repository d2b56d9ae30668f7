import { preparedOf } from '../define.js';
import { isGood } from '../engine/facts.js';
import { SchemeError } from '../error.js';
import type { LevelId, Official, Scheme } from '../language/scheme.js';
import type { Prepared } from '../prepare/prepared.js';
import type { Rating } from '../rating/rating.js';
import type { PointRange } from '../rating/row.js';
import { applied } from './apply.js';
import { tableOf } from './bound.js';
import type { Costs, Option } from './moves.js';
import { movesOf } from './moves.js';
import { cheapest, costOf, greedy, reaches, type Search, topOf } from './search.js';
import { guaranteedRank, type RatedState, stateOf } from './state.js';

/** One thing to do. */
export interface PathMove {
  readonly kind: 'item' | 'bonus' | 'veto' | 'cap' | 'gate';
  readonly id: string;
  readonly cost: number;
  /** Points now and after, in thousandths; null for a veto, cap or gate, which is settled to the good. */
  readonly from: PointRange | null;
  readonly to: number | null;
  readonly official: Official | false;
}

/** The cheapest moves found that guarantee a level. */
export interface Path {
  readonly level: string;
  readonly scheme: Rating['scheme'];
  readonly official: Official | false;
  readonly state: 'reached' | 'path' | 'unreachable';
  readonly moves: readonly PathMove[];
  readonly cost: number;
  /** No path costs less. */
  readonly lowerBound: number;
  /** `cost` less `lowerBound`; 0 when the path is proved to be the cheapest. */
  readonly gap: number;
  readonly exact: boolean;
  /** For an unreachable level: gates, minima, vetoes and caps that stand in the way even after all moves. */
  readonly blockedBy: readonly string[];
}

/** What a path may cost. */
export interface PathOptions {
  readonly costs?: Costs;
}

const describe = (prepared: Prepared, rating: Rating, { kind, index, id, cost, to }: Option): PathMove => {
  const { official } = prepared.scheme;
  if (kind === 'test') {
    const role = prepared.tests[index]?.role;
    return {
      kind: role === 'veto' || role === 'cap' ? role : 'gate',
      id,
      cost,
      from: null,
      to: null,
      official,
    };
  }
  const row = rating.rows.find(({ node }) => node === id);
  const max = (kind === 'item' ? prepared.nodes[index] : prepared.bonus[index])?.max ?? 0n;
  return { kind, id, cost, from: row?.points ?? null, to: Number((to.n * max) / to.d), official };
};

const blockersOf = (prepared: Prepared, { tree, facts }: RatedState, rank: number): readonly string[] =>
  prepared.tests
    .filter(({ role, level }) => (role === 'veto' || role === 'cap' ? level < rank : level <= rank))
    .filter((entry) => !isGood(prepared, tree, facts, entry, 'lo'))
    .map(({ id }) => id);

/** The moves with those first that no path can do without. */
const sortForced = (search: Search): Search => {
  const tops = search.moves.map(topOf);
  const needed = search.moves.filter(
    (_, i) =>
      !reaches(
        search,
        tops.filter((__, j) => j !== i),
      ),
  );
  const rest = search.moves.filter((move) => !needed.includes(move));
  return { ...search, moves: [...needed, ...rest], forced: needed.length };
};

const solve = (search: Search, boundary: bigint | undefined) => {
  const fallback = greedy(search);
  const most = costOf(fallback);
  const needed = search.moves.slice(0, search.forced).reduce((sum, move) => sum + (move[0]?.cost ?? 0), 0);
  const bound = tableOf(search.prepared, search.state, search.moves, search.forced, boundary, most);
  if (bound === undefined) return { options: fallback, lowerBound: needed };
  const lowerBound = Math.min(most, bound.least(0, bound.lack));
  const choice = bound.choice();
  const options = reaches(search, choice) && costOf(choice) < most ? choice : fallback;
  if (costOf(options) <= lowerBound) return { options, lowerBound: costOf(options) };
  const found = cheapest(search, bound, options);
  return { options: found.options, lowerBound: found.complete ? costOf(found.options) : lowerBound };
};

/**
 * The cheapest moves after which a level is guaranteed. A move settles or raises one item, or settles one veto, cap or gate;
 * moves are independent and cost whole numbers (1 where none is given). By dynamic programming over costs, and a search
 * where demands or maybe-applicable items make more than a sum of it; beyond `TABLE_CELLS` or `SEARCH_WORK` the path may
 * not be the cheapest and `gap` proves by how much at most. Whether a move can be made on the record is for `whatIf` to say.
 */
export const pathTo = <S extends Scheme>(
  level: LevelId<S>,
  scheme: S,
  rating: Rating,
  { costs = {} }: PathOptions = {},
): Path => {
  const prepared = preparedOf(scheme);
  if (rating.scheme.hash !== prepared.hash)
    throw new SchemeError('other-scheme', {
      rating: `${rating.scheme.id} ${rating.scheme.version}`,
      scheme: `${scheme.id} ${scheme.version}`,
    });
  const rank = prepared.levels.findIndex(({ id }) => id === level);
  if (rank < 0) throw new SchemeError('unknown-level', { at: 'pathTo', id: level });
  const head = { level, scheme: rating.scheme, official: prepared.scheme.official };
  const none = { moves: [], cost: 0, lowerBound: 0, gap: 0, exact: true, blockedBy: [] };
  const state = stateOf(prepared, rating);
  const moves = movesOf(prepared, state, costs);
  if (rating.level === null)
    return { ...head, ...none, state: 'unreachable', blockedBy: [...rating.unknownFigures] };
  if (guaranteedRank(prepared, state) >= rank) return { ...head, ...none, state: 'reached' };
  const start: Search = { prepared, state, moves, forced: 0, rank };
  if (!reaches(start, moves.map(topOf))) {
    const after = applied(prepared, state, moves.map(topOf));
    return { ...head, ...none, state: 'unreachable', blockedBy: blockersOf(prepared, after, rank) };
  }
  const boundary = prepared.levels
    .slice(0, rank + 1)
    .reduce<bigint | undefined>(
      (most, { from }) => (from !== undefined && from > (most ?? 0n) ? from : most),
      undefined,
    );
  const { options, lowerBound } = solve(sortForced(start), boundary);
  const cost = costOf(options);
  const place = (option: Option): number => moves.findIndex((move) => move.includes(option));
  return {
    ...head,
    state: 'path',
    moves: [...options]
      .sort((a, b) => place(a) - place(b))
      .map((option) => describe(prepared, rating, option)),
    cost,
    lowerBound,
    gap: cost - lowerBound,
    exact: cost === lowerBound,
    blockedBy: [],
  };
};
