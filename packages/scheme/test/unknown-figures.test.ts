import { describe, expect, it } from 'vitest';
import type { Rating, Scheme } from '../src/index.js';
import { rate } from '../src/index.js';
import { reportOf, title } from './support/evidence.js';
import { small } from './support/small.js';

const full = { 'r/a': ['p'], 'r/b': ['p'], 'r/c': ['p'], 'r/d': ['p'] };
const _ids = ({ level }: Rating) => [
  level?.guaranteed?.level.id,
  level?.possible?.level.id,
  level?.point?.id,
];

describe('figures that the author does not know', () => {
  it('of bands leave a score and no level', () => {
    const scheme: Scheme = {
      ...small,
      levels: [
        { id: 'D', title: title('D'), from: 0, to: null },
        { id: 'A', title: title('A'), from: null, to: 100 },
      ],
    };
    const rating = rate(scheme, { report: reportOf(full) });
    expect(rating).toMatchObject({
      score: { point: 100000 },
      level: null,
      unknownFigures: ['/levels/1/from'],
      complete: false,
    });
  });

  it('of maxima leave items met or not, vetoes, and nothing else', () => {
    const scheme: Scheme = {
      ...small,
      children: [
        {
          ...small.children[0],
          children: small.children[0].children.map((item) => ({ ...item, max: null })),
        },
        small.children[1],
      ],
      vetoes: [
        { id: 'v', title: title('v'), when: { kind: 'rule-fails', rule: 'r/b' } },
        { id: 'w', title: title('w'), when: { kind: 'below', node: 'one', share: 0.5 } },
      ],
    };
    const rating = rate(scheme, { report: reportOf({ ...full, 'r/b': ['f'] }) });
    expect(rating).toMatchObject({ score: null, level: null, pivots: [], complete: false });
    expect(rating.vetoes.map(({ state }) => state)).toEqual(['hit', 'open']);
    expect(rating.rows.map(({ node, share, points }) => [node, share?.min, points])).toEqual([
      ['one', undefined, null],
      ['a', '1', null],
      ['b', '0', null],
      ['two', '1', { min: 40000, max: 40000 }],
      ['c', '1', { min: 30000, max: 30000 }],
      ['d', '1', { min: 10000, max: 10000 }],
    ]);
  });

  it('of maxima leave an item of points open, whatever is answered', () => {
    const unread = { id: 'a', title: title('a'), max: null, from: { kind: 'points', step: 1 } } as const;
    const scheme: Scheme = {
      ...small,
      children: [
        { ...small.children[0], children: [unread, ...small.children[0].children.slice(1)] },
        small.children[1],
      ],
    };
    const answer = { item: 'a', value: 1, by: 'x', on: '2026-11-01' };
    const scores = {
      format: 'tuoyu-score-sheet/1',
      scheme: { id: small.id, version: small.version },
      answers: [answer],
    } as const;
    const rating = rate(scheme, { report: reportOf(full), scores });
    expect(rating.rows.map(({ node, state }) => [node, state]).slice(0, 2)).toEqual([
      ['one', 'open'],
      ['a', 'open'],
    ]);
    expect(rating.issues).toEqual([{ code: 'bad-answer', item: 'a', found: '1' }]);
    expect(rating).toMatchObject({ score: null, level: null });
  });
});
