import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating, Scheme } from '../src/index.js';
import { rate } from '../src/index.js';
import { reportOf, sheetOf } from './support/evidence.js';
import { cases, type Open } from './support/random.js';
import { small } from './support/small.js';

const rated = (scheme: Scheme, open: Open): Rating =>
  rate(scheme, { report: reportOf(open.rules, open.measures), scores: sheetOf(scheme, open.answers) });
const widths = ({ score, level }: Rating): readonly [number, number] => [
  (level?.possible?.level.rank ?? 0) - (level?.guaranteed?.level.rank ?? 0),
  (score?.possible ?? 0) - (score?.guaranteed ?? 0),
];

describe('the pivots', () => {
  it('have the width now less the widest that is left after any one answer', () => {
    fc.assert(
      fc.property(cases(), ({ scheme, open }) => {
        const rating = rated(scheme, open);
        const [levels, points] = widths(rating);
        for (const [id, options] of Object.entries(open.unanswered)) {
          const left = options.map((value) =>
            widths(rated(scheme, { ...open, answers: { ...open.answers, [id]: value } })),
          );
          expect(rating.pivots.find((pivot) => pivot.id === id)).toMatchObject({
            levels: levels - Math.max(...left.map(([own]) => own)),
            points: points - Math.max(...left.map(([, own]) => own)),
          });
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('take an answer between the ends as it is, also where opportunities are counted', () => {
    const title = small.title;
    const scale = [
      { value: 'C', score: 0, title },
      { value: 'B', score: 2, title },
      { value: 'A', score: 5, title },
    ];
    const onScale = (id: string) => ({ id, title, max: 5, from: { kind: 'scale', scale } }) as const;
    const scheme: Scheme = {
      ...small,
      max: 16,
      scale: 20,
      method: { kind: 'composite', how: 'opportunity' },
      rounding: { quantum: 0.001, mode: 'up' },
      children: [
        { id: 'a', title, max: 1, from: { kind: 'rules', rules: ['r/a', 'r/b'], score: 'all-pass' } },
        ...['b', 'c', 'd'].map(onScale),
      ],
      levels: [{ id: 'one', title, from: 0, to: 20 }],
    };
    const rules = { 'r/a': ['p', 'pf'], 'r/b': ['p', 'pf'] };
    const open = { rules, measures: {}, answers: { b: 'B', c: 'C' }, unanswered: { d: ['A', 'B', 'C'] } };
    // of 7 opportunities 2.4 are had for sure, and as many as 5.4: 20 * 3 / 7 is 8571 thousandths
    const [, points] = widths(rated(scheme, open));
    expect(points).toBe(8571);
    // with B for the last, 8000 to 13715: the upper end alone is rounded
    expect(rated(scheme, open).pivots.find(({ id }) => id === 'd')?.points).toBe(8571 - 5715);
  });

  it('come by levels, then points, then scheme order', () => {
    const open = reportOf({ 'r/a': ['p'], 'r/b': ['pf'], 'r/c': ['pf'], 'r/d': ['pf'] });
    expect(
      rate(small, { report: open }).pivots.map(({ id, levels, points }) => [id, levels, points]),
    ).toEqual([
      ['c', 1, 30000],
      ['b', 1, 20000],
      ['d', 0, 10000],
    ]);
    expect(rate(small, { report: open, pivots: false }).pivots).toEqual([]);
  });

  it('know that an answer settles a veto on the same rule', () => {
    const scheme = {
      ...small,
      vetoes: [{ id: 'v', title: small.title, when: { kind: 'rule-fails', rule: 'r/a' } }],
    } as const satisfies Scheme;
    const open = reportOf({ 'r/a': ['pf'], 'r/b': ['p'], 'r/c': ['p'], 'r/d': ['p'] });
    expect(rate(scheme, { report: open }).pivots).toEqual([
      { kind: 'item', id: 'a', official: false, levels: 4, points: 40000 },
      { kind: 'veto', id: 'v', official: false, levels: 2, points: 0 },
    ]);
  });

  it('of an item with any points see the widest range in between', () => {
    const scheme: Scheme = {
      ...small,
      children: [
        {
          ...small.children[0],
          children: [
            { ...small.children[0].children[0], from: { kind: 'points', step: 0.001 } },
            small.children[0].children[1],
          ],
        },
        small.children[1],
      ],
    };
    const open = reportOf({ 'r/b': ['pf'], 'r/c': ['p'], 'r/d': ['f'] });
    const { pivots, level } = rate(scheme, { report: open });
    expect([level?.guaranteed?.level.id, level?.possible?.level.id]).toEqual(['none', '4']);
    // with 10 points of 40 the range is 40 to 60, from no star to two: wider than 30 to 50 and 70 to 90 at the ends
    expect(pivots).toMatchObject([
      { id: 'a', levels: 2, points: 40000 },
      { id: 'b', levels: 1, points: 20000 },
    ]);
  });
});
