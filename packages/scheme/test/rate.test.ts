import { describe, expect, it } from 'vitest';
import type { Item, Rating, Scheme } from '../src/index.js';
import { formatPoints, rate } from '../src/index.js';
import { reportOf, sheetOf, title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';

const ends = ({ score, level }: Rating) => ({
  score: [score?.guaranteed, score?.possible, score?.point],
  level: [level?.guaranteed?.level.id, level?.possible?.level.id, level?.point?.id],
});
const only = (item: Partial<Item>, rest: Partial<Scheme> = {}): Scheme => ({
  ...small,
  max: item.max ?? 10,
  scale: 100,
  children: [{ ...ruleItem('a'), ...item }],
  ...rest,
});
const points: Partial<Item> = { max: 100, from: { kind: 'points', step: 0.001 } };
const none = reportOf({});
const scored = (scheme: Scheme, value: number): Rating => {
  return rate(scheme, { report: none, scores: sheetOf(scheme, { a: value }) });
};

describe('a band', () => {
  const scheme = only(points);
  it.each([
    [50, '1'],
    [49.999, 'none'],
    [60, '2'],
    [59.999, '1'],
    [90, '4'],
    [89.999, '3'],
    [100, '4'],
    [0, 'none'],
  ])('holds %d as %s', (value, level) => {
    expect(scored(scheme, value).level?.point?.id).toBe(level);
    expect(scored(scheme, value).score?.point).toBe(Math.round(value * 1000));
  });

  it.each([
    ['down', 89.999, 'none'],
    ['half-up', 89.4, 'none'],
    ['half-up', 89.5, '4'],
    ['half-even', 88.5, 'none'],
    ['half-even', 89.5, '4'],
    ['up', 89.001, '4'],
    ['up', 89, 'none'],
  ] as const)('is compared after one rounding %s of %d: %s', (mode, value, level) => {
    const rounded = only(points, {
      rounding: { quantum: 1, mode },
      levels: [
        { id: 'none', title: title('none'), from: 0, to: 90 },
        { id: '4', title: title('4'), from: 90, to: 100 },
      ],
    });
    expect(scored(rounded, value).level?.point?.id).toBe(level);
  });

  it('is reached by thirds that make a whole', () => {
    const scheme = only({ max: 3, from: { kind: 'rules', rules: ['r/a'], score: 'share-of-subjects' } });
    const report = reportOf({ 'r/a': ['p', 'p', 'f'] });
    expect(ends(rate(scheme, { report })).score).toEqual([66667, 66667, 66667]);
    const down = { ...scheme, rounding: { quantum: 0.001, mode: 'down' } } as const;
    expect(rate(down, { report }).score?.point).toBe(66666);
  });
});

describe('an empty denominator', () => {
  it('is not applicable, neither nothing nor full', () => {
    const rating = rate(only({}), { report: reportOf({ 'r/a': ['n', 'n'] }) });
    expect(rating.score).toEqual({ guaranteed: null, possible: null, point: null, notApplicable: 'certain' });
    expect(rating.level).toMatchObject({ guaranteed: null, possible: null, point: null });
    expect(rating.complete).toBe(true);
  });

  it('is possible where every item may be absent', () => {
    const rating = rate(only({}), { report: reportOf({ 'r/a': ['pn'] }) });
    expect(rating.score).toEqual({
      guaranteed: 100000,
      possible: 100000,
      point: null,
      notApplicable: 'possible',
    });
    expect(rating.level?.point).toBeNull();
  });

  it('of a dimension leaves its weight to the others', () => {
    const scheme = { ...small, method: { kind: 'points', spread: 'dimension' } } as const;
    const report = reportOf({ 'r/a': ['p'], 'r/b': ['f'], 'r/c': ['n'], 'r/d': ['n'] });
    expect(rate(scheme, { report }).score?.point).toBe(66667);
    expect(rate(scheme, { report }).rows.find(({ node }) => node === 'two')).toMatchObject({
      state: 'not-applicable',
      share: null,
      points: null,
      contribution: null,
    });
  });
});

describe('answers of assessors', () => {
  const scheme = only(points);
  const give = (rest: object) => {
    const sheet = sheetOf(scheme, { a: 70 });
    return rate(scheme, {
      report: none,
      scores: { ...sheet, answers: [{ ...sheet.answers[0], ...rest } as (typeof sheet.answers)[0]] },
    });
  };

  it.each([
    ['not-yet-given', { on: '2026-11-24' }],
    ['expired', { validUntil: '2026-11-22' }],
    ['bad-date', { on: '2026-02-30' }],
    ['unknown-item', { item: 'z' }],
    ['bad-answer', { value: 101 }],
    ['bad-answer', { value: 'not-applicable' }],
    ['bad-answer', { value: null }],
  ])('do not count when %s', (code, rest) => {
    const rating = give(rest);
    expect(rating.issues.map((issue) => issue.code)).toEqual([code]);
    expect(rating.score?.point).toBeNull();
  });

  it.each([{ on: '2026-11-23' }, { validUntil: '2026-11-23' }])(
    'count on their first and last day',
    (rest) => {
      expect(give(rest)).toMatchObject({ issues: [], score: { point: 70000 } });
    },
  );

  it('of another scheme, or none at all, are told', () => {
    const sheet = { ...sheetOf(scheme, { a: 70 }), scheme: { id: 'small', version: '2' } };
    const rating = rate(scheme, { report: none, scores: [sheet, null as never] });
    expect(rating.issues).toEqual([
      { code: 'other-scheme', item: null, found: 'small 2' },
      { code: 'other-scheme', item: null, found: null },
    ]);
  });

  it('that differ leave everything between them open', () => {
    const rating = rate(scheme, {
      report: none,
      scores: [sheetOf(scheme, { a: 70 }), sheetOf(scheme, { a: 80 })],
    });
    expect(ends(rating).score).toEqual([70000, 80000, null]);
    expect(rating.issues).toEqual([{ code: 'unreconciled', item: 'a', found: null }]);
    expect(rating.rows[0]?.open).toEqual([{ code: 'unreconciled' }]);
  });
});

describe('points', () => {
  it.each([
    [866667, '866.667'],
    [850000, '850'],
    [12500, '12.5'],
    [-1, '-0.001'],
    [0, '0'],
  ])('%d are written %s', (value, text) => {
    expect(formatPoints(value)).toBe(text);
  });
});
