import { describe, expect, it } from 'vitest';
import type { Scheme } from '../src/index.js';
import { compareSchemes, contributions, diffRatings, rate } from '../src/index.js';
import { reportOf, sheetOf, title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';

const before = reportOf({ 'r/a': ['p'], 'r/b': ['f'], 'r/c': ['pf'], 'r/d': ['n'] });
const after = { ...reportOf({ 'r/a': ['p'], 'r/b': ['p'], 'r/c': ['p'], 'r/d': ['n'] }), asOf: '2027-11-23' };

describe('contributions', () => {
  it('and the rest add up to the score', () => {
    const { items, rest } = contributions(rate(small, { report: before }));
    expect(
      items.map(({ node, guaranteed, possible, missed, open }) => [node, guaranteed, possible, missed, open]),
    ).toEqual([
      ['a', 44444, 44444, 0, 0],
      ['c', 0, 33333, 0, 30000],
      ['b', 0, 0, 20000, 0],
    ]);
    expect(rest).toEqual({ guaranteed: 0, possible: 1 });
  });

  it('count a bonus beyond its most as a rest', () => {
    const scheme: Scheme = {
      ...small,
      bonus: { items: [ruleItem('x', 8), ruleItem('y', 8)], max: 10, above: false },
    };
    const report = reportOf({
      'r/a': ['p'],
      'r/b': ['f'],
      'r/c': ['p'],
      'r/d': ['p'],
      'r/x': ['p'],
      'r/y': ['pf'],
    });
    const rating = rate(scheme, { report });
    expect(rating.score).toMatchObject({ guaranteed: 88000, possible: 90000 });
    expect(contributions(rating).rest).toEqual({ guaranteed: 0, possible: -6000 });
  });
});

describe('diffRatings', () => {
  it('tells year on year what changed', () => {
    const diff = diffRatings(rate(small, { report: before }), rate(small, { report: after }));
    expect(diff).toMatchObject({
      comparable: true,
      ruler: [],
      asOf: { before: '2026-11-23', after: '2027-11-23' },
      score: {
        before: { guaranteed: 44444, possible: 77778 },
        after: { guaranteed: 100000, possible: 100000 },
        change: { min: 22222, max: 55556 },
      },
      level: { after: { guaranteed: { id: '4' } } },
    });
    const rows = diff.comparable
      ? diff.rows.map(({ node, change, contribution }) => [node, change, contribution])
      : [];
    expect(rows).toEqual([
      ['one', 'changed', { guaranteed: 22222, possible: 22222 }],
      ['b', 'changed', { guaranteed: 22222, possible: 22222 }],
      ['two', 'changed', { guaranteed: 33333, possible: 0 }],
      ['c', 'changed', { guaranteed: 33333, possible: 0 }],
    ]);
  });

  const next: Scheme = {
    ...small,
    version: '2',
    children: [small.children[0], { ...small.children[1], children: [ruleItem('c', 30), ruleItem('e', 10)] }],
    vetoes: [{ id: 'v', title: title('v'), when: { kind: 'rule-fails', rule: 'r/b' } }],
  };

  it.each([
    ['another version', rate(next, { report: before }), ['scheme.version', 'scheme.hash']],
    ['other packs', rate(small, { report: { ...before, packs: [] } }), ['packs']],
    ['other choices', rate(small, { report: { ...before, choices: { x: 'y' } } }), ['choices']],
    ['another place', rate(small, { report: { ...before, place: '320106' } }), ['place']],
    [
      'another engine',
      rate(small, { report: { ...before, engine: { name: 'x', version: '1' } } }),
      ['engine'],
    ],
    ['another profile', rate(small, { report: { ...before, profile: 'x' } }), ['profile']],
    [
      'other adoptions',
      rate(small, { report: { ...before, adoptions: [{ by: 'x', on: 'y', source: 'z' }] } }),
      ['adoptions'],
    ],
  ])('refuses %s and says so', (_, other, parts) => {
    const diff = diffRatings(rate(small, { report: before }), other);
    expect(diff.comparable).toBe(false);
    expect(diff.ruler.map(({ part }) => part)).toEqual(parts);
  });

  it('compares one record under two versions when asked to', () => {
    const diff = diffRatings(rate(small, { report: before }), rate(next, { report: before }), {
      acrossRulers: true,
    });
    expect(diff.ruler.map(({ part, before: a, after: b }) => [part, a, b])[0]).toEqual([
      'scheme.version',
      '1',
      '2',
    ]);
    expect(diff).toMatchObject({
      comparable: true,
      tests: [{ id: 'v', before: null, after: 'hit' }],
      rows: expect.arrayContaining([
        expect.objectContaining({ node: 'd', change: 'removed' }),
        expect.objectContaining({ node: 'e', change: 'added' }),
      ]),
    });
  });
});

describe('compareSchemes', () => {
  it('rates one report by several schemes, each with its own sheets', () => {
    const strict: Scheme = {
      ...small,
      id: 'strict',
      method: { kind: 'composite', how: 'all-or-nothing' },
      vetoes: [{ id: 'v', title: title('v'), when: { kind: 'question', text: title('?') } }],
    };
    const rows = compareSchemes(after, [small, strict], { scores: [sheetOf(strict, { v: 'yes' })] });
    expect(
      rows.map(({ scheme, official, score, level, position }) => [
        scheme.id,
        official,
        score?.point,
        level?.point?.id,
        position,
      ]),
    ).toEqual([
      ['small', false, 100000, '4', { guaranteed: 1000, possible: 1000 }],
      ['strict', false, 100000, 'none', { guaranteed: 0, possible: 0 }],
    ]);
    expect(rows[0]?.rating.issues).toEqual([]);
  });
});
