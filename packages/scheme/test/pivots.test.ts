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
