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

describe('what is not known', () => {
  it('stays in with all that it can be', () => {
    const report = reportOf({ 'r/a': ['p'], 'r/b': ['pf'], 'r/c': ['m'], 'r/d': ['n'] });
    expect(ends(rate(small, { report }))).toEqual({
      score: [44444, 100000, null],
      level: ['none', '4', undefined],
    });
  });

  it('of a rule that the report lacks is everything, absence too', () => {
    const rating = rate(only({}), { report: none });
    expect(rating.score).toMatchObject({ guaranteed: 0, possible: 100000, notApplicable: 'possible' });
    expect(rating.rows[0]?.open).toEqual([{ code: 'not-in-report', rule: 'r/a' }]);
  });

  it('of subjects that nobody has seen draws a share to its ends', () => {
    const scheme = only({ from: { kind: 'rules', rules: ['r/a'], score: 'share-of-subjects' } });
    const half = (last: string): Rating => rate(scheme, { report: reportOf({ 'r/a': ['p', 'f', last] }) });
    expect(ends(half('*pfn')).score).toEqual([0, 100000, null]);
    expect(ends(half('*pn')).score).toEqual([50000, 100000, null]);
    expect(ends(half('pf')).score).toEqual([33333, 66667, null]);
  });

  it('of a measure is what its curve can give', () => {
    const curve = {
      max: 10,
      from: {
        kind: 'curve',
        measure: 'm',
        points: [
          { at: 3, score: 10 },
          { at: 9, score: 0 },
        ],
      },
    } as const;
    const at = (value: unknown) =>
      ends(rate(only(curve), { report: reportOf({}, { m: value as never }) })).score;
    expect(at(5)).toEqual([66667, 66667, 66667]);
    expect(at({ min: 4, max: 6 })).toEqual([50000, 83333, null]);
    expect(at({ min: 8, max: null })).toEqual([0, 16667, null]);
    expect(at(2)).toEqual([100000, 100000, 100000]);
    expect(at(null)).toEqual([0, 100000, null]);
    expect(ends(rate(only(curve), { report: none })).score).toEqual([0, 100000, null]);
  });

  it('of a code is what the codes can give', () => {
    const codes = { max: 10, from: { kind: 'codes', measure: 'm', scores: { a: 10, b: 5, c: 0 } } } as const;
    const at = (value: unknown) =>
      ends(rate(only(codes), { report: reportOf({}, { m: value as never }) })).score;
    expect(at('b')).toEqual([50000, 50000, 50000]);
    expect(at({ oneOf: ['b', 'c'] })).toEqual([0, 50000, null]);
    expect(at({ oneOf: null })).toEqual([0, 100000, null]);
    expect(at('z')).toEqual([0, 100000, null]);
    expect(at('toString')).toEqual([0, 100000, null]);
  });

  it('may leave an item out where its rule does not apply', () => {
    const scheme = only({ ...points, appliesWith: 'r/x' }, { max: 100 });
    const at = (letters: string) =>
      rate(scheme, { report: reportOf({ 'r/x': [letters] }), scores: sheetOf(scheme, { a: 70 }) }).score;
    expect(at('f')?.point).toBe(70000);
    expect(at('n')?.notApplicable).toBe('certain');
    expect(at('pn')).toMatchObject({ guaranteed: 70000, possible: 70000, notApplicable: 'possible' });
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
