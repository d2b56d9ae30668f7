import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preparedOf } from '../src/define.js';
import type { Costs, Rating, Scheme } from '../src/index.js';
import { pathTo, rate } from '../src/index.js';
import { applied } from '../src/path/apply.js';
import type { Option } from '../src/path/moves.js';
import { movesOf } from '../src/path/moves.js';
import { guaranteedRank, stateOf } from '../src/path/state.js';
import { reportOf, sheetOf } from './support/evidence.js';
import { cases } from './support/random.js';
import { ruleItem, small } from './support/small.js';

/** The least cost of a level by trying every set of moves; undefined when none guarantees it. */
const tried = (rank: number, scheme: Scheme, rating: Rating, costs: Costs): number | undefined => {
  const prepared = preparedOf(scheme);
  const state = stateOf(prepared, rating);
  let best: number | undefined;
  const visit = (rest: readonly (readonly Option[])[], chosen: readonly Option[]): void => {
    const [move, ...more] = rest;
    if (move === undefined) {
      const cost = chosen.reduce((sum, option) => sum + option.cost, 0);
      if (best !== undefined && cost >= best) return;
      if (guaranteedRank(prepared, applied(prepared, state, chosen)) >= rank) best = cost;
      return;
    }
    visit(more, chosen);
    for (const option of move) visit(more, [...chosen, option]);
  };
  visit(movesOf(prepared, state, costs), []);
  return best;
};

const costsOf = (seed: readonly number[], ids: readonly string[]): Costs =>
  Object.fromEntries(
    ids.map((id, i) => {
      const cost = seed[i % seed.length] ?? 1;
      return [id, cost === 7 ? null : cost === 6 ? [{ to: 1, cost: 1 }, { cost: 4 }] : cost];
    }),
  );

describe('pathTo', () => {
  it('costs what the best of all sets of moves costs', () => {
    fc.assert(
      fc.property(
        cases(),
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        ({ scheme, open }, seed, rank) => {
          const report = reportOf(open.rules, open.measures);
          const rating = rate(scheme, { report, scores: sheetOf(scheme, open.answers), pivots: false });
          const ids = rating.rows.filter(({ kind }) => kind !== 'dimension').map(({ node }) => node);
          const costs = costsOf(seed, ids);
          const level = scheme.levels[rank]?.id as string;
          const path = pathTo(level, scheme, rating, { costs });
          const best = tried(rank, scheme, rating, costs);
          if (best === undefined) {
            expect(path).toMatchObject({ state: 'unreachable', moves: [] });
            return;
          }
          expect(path).toMatchObject({ cost: best, lowerBound: best, gap: 0, exact: true });
          expect(path.state).toBe(path.moves.length === 0 && best === 0 ? path.state : 'path');
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  const report = reportOf({ 'r/a': ['p'], 'r/b': ['f'], 'r/c': ['pf'], 'r/d': ['pfn'] });
  const rating = rate(small, { report });

  it('names the moves with their points', () => {
    expect(pathTo('3', small, rating, { costs: { b: 5, c: 2, d: 1 } })).toEqual({
      level: '3',
      scheme: rating.scheme,
      official: false,
      state: 'path',
      moves: [{ kind: 'item', id: 'c', cost: 2, from: { min: 0, max: 30000 }, to: 30000, official: false }],
      cost: 2,
      lowerBound: 2,
      gap: 0,
      exact: true,
      blockedBy: [],
    });
  });

  it('says when a level is reached, can not be reached, or does not exist', () => {
    expect(pathTo('none', small, rating).state).toBe('reached');
    const costs = { b: null, c: null };
    expect(pathTo('4', small, rating, { costs })).toMatchObject({ state: 'unreachable', blockedBy: [] });
    expect(() => pathTo('5' as never, small, rating)).toThrow('unknown-level');
  });

  it('refuses a rating of another scheme and costs that are no whole numbers', () => {
    expect(() => pathTo('4', { ...small, version: '2' }, rating)).toThrow('other-scheme');
    expect(() => pathTo('4', small, rating, { costs: { b: 0.5 } })).toThrow('bad-cost');
    expect(() => pathTo('4', small, rating, { costs: { z: 1 } })).toThrow('unknown-node');
  });

  it('settles open vetoes, and clears one that is hit, by a move or with the item of its rule', () => {
    const scheme = {
      ...small,
      vetoes: [
        { id: 'v', title: small.title, when: { kind: 'rule-fails', rule: 'r/v' } },
        { id: 'w', title: small.title, when: { kind: 'rule-fails', rule: 'r/b' } },
      ],
    } as const satisfies Scheme;
    const open = reportOf({ 'r/a': ['p'], 'r/b': ['f'], 'r/c': ['p'], 'r/d': ['p'], 'r/v': ['pf'] });
    const path = pathTo('1', scheme, rate(scheme, { report: open }), { costs: { b: 3, w: 9 } });
    expect(path.moves.map(({ kind, id }) => [kind, id])).toEqual([
      ['item', 'b'],
      ['veto', 'v'],
    ]);
    const stuck = pathTo('1', scheme, rate(scheme, { report: open }), { costs: { v: null } });
    expect(stuck).toMatchObject({ state: 'unreachable', blockedBy: ['v'] });
  });

  it('searches beyond sums where a demand makes more of it', () => {
    const items = [ruleItem('x', 40), ruleItem('y', 20), ruleItem('z', 20), ruleItem('w', 40)];
    const demand = { kind: 'count', nodes: ['x', 'y'], count: 1, share: 1 } as const;
    const scheme: Scheme = {
      ...small,
      max: 120,
      scale: 100,
      children: items,
      levels: [
        { id: 'low', title: small.title, from: 0, to: 30 },
        {
          id: 'top',
          title: small.title,
          from: 30,
          to: 100,
          requires: [{ id: 'g', title: small.title, demand }],
        },
      ],
    };
    const all = reportOf({ 'r/x': ['f'], 'r/y': ['f'], 'r/z': ['f'], 'r/w': ['f'] });
    const costs = { x: 3, y: 2, z: 2, w: 3 };
    const path = pathTo('top', scheme, rate(scheme, { report: all }), { costs });
    expect(path).toMatchObject({ cost: 3, exact: true, moves: [{ id: 'x' }] });
  });

  it('sees what a dimension is worth that may be absent and comes in', () => {
    const items = [ruleItem('a', 20), ruleItem('b', 20), ruleItem('z', 20)];
    const scheme: Scheme = {
      ...small,
      method: { kind: 'points', spread: 'dimension' },
      children: [{ ...small.children[0], children: items }, small.children[1]],
      levels: [
        { id: 'low', title: small.title, from: 0, to: 38 },
        { id: 'top', title: small.title, from: 38, to: 100 },
      ],
    };
    const maybe = reportOf({
      'r/a': ['f'],
      'r/b': ['f'],
      'r/z': ['f'],
      'r/c': ['pn'],
      'r/d': ['pn'],
    });
    const rating = rate(scheme, { report: maybe });
    expect(rating.score?.guaranteed).toBe(0);
    expect(pathTo('top', scheme, rating, { costs: { a: 3, b: 3, z: null, c: 10, d: 5 } })).toMatchObject({
      cost: 5,
      exact: true,
      moves: [{ id: 'd' }],
    });
  });

  it('proves its gap beyond the size that it searches', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `x${i}`);
    const scheme = {
      ...small,
      max: 60,
      scale: 100,
      children: ids.map((id) => ({
        id,
        title: small.title,
        max: 1,
        from: { kind: 'rules', rules: [`r/${id}`], score: 'all-pass' } as const,
      })),
    } satisfies Scheme;
    const all = reportOf(Object.fromEntries(ids.map((id) => [`r/${id}`, ['f']])));
    const costs = Object.fromEntries(ids.map((id, i) => [id, 20_000 + ((i * 7919) % 1000)]));
    const path = pathTo('4', scheme, rate(scheme, { report: all, pivots: false }), { costs });
    const dearest = Object.values(costs).toSorted((a, b) => a - b);
    const best = dearest.slice(0, 54).reduce((a, b) => a + b, 0);
    expect(path.cost).toBeGreaterThanOrEqual(best);
    expect(path.lowerBound).toBeLessThanOrEqual(best);
    expect(path.gap).toBe(path.cost - path.lowerBound);
    expect(path.exact).toBe(path.gap === 0);
  }, 60_000);
});
