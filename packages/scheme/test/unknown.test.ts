import { describe, expect, it } from 'vitest';
import type { Item, Rating, Scheme } from '../src/index.js';
import { rate } from '../src/index.js';
import { reportOf, sheetOf } from './support/evidence.js';
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
const _scored = (scheme: Scheme, value: number): Rating => {
  return rate(scheme, { report: none, scores: sheetOf(scheme, { a: value }) });
};

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
