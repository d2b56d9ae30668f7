import { describe, expect, it } from 'vitest';
import type { Item, Rating, Scheme } from '../src/index.js';
import { rate } from '../src/index.js';
import { reportOf, sheetOf, title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';

const full = { 'r/a': ['p'], 'r/b': ['p'], 'r/c': ['p'], 'r/d': ['p'] };
const ids = ({ level }: Rating) => [level?.guaranteed?.level.id, level?.possible?.level.id, level?.point?.id];

describe('minima, counts and answers', () => {
  it('a minimum compares the points of its dimension, rounded once', () => {
    const minimum = (points: number): Scheme => ({
      ...small,
      children: [{ ...small.children[0], minima: [{ level: '1', points }] }, small.children[1]],
    });
    const report = reportOf({ 'r/a': ['p'], 'r/b': ['f'], 'r/c': ['p'], 'r/d': ['p'] });
    expect(ids(rate(minimum(40), { report }))).toEqual(['3', '3', '3']);
    expect(ids(rate(minimum(40.001), { report }))).toEqual(['none', 'none', 'none']);
    expect(rate(minimum(40.001), { report }).gates).toMatchObject([
      { id: 'one/minimum/1', kind: 'minimum', level: '1', state: 'unmet' },
    ]);
  });

  it('a count asks as many as apply', () => {
    const scheme: Scheme = {
      ...small,
      levels: [
        { id: 'none', title: title('n'), from: 0, to: 0.001 },
        {
          id: '1',
          title: title('1'),
          from: 0.001,
          to: 100,
          requires: [
            {
              id: 'g',
              title: title('g'),
              demand: { kind: 'count', nodes: ['a', 'b', 'c'], count: 2, share: 1 },
            },
          ],
        },
      ],
    };
    const at = (a: string, b: string, c: string) =>
      rate(scheme, { report: reportOf({ 'r/a': [a], 'r/b': [b], 'r/c': [c], 'r/d': ['p'] }) }).gates[0]
        ?.state;
    expect(at('p', 'p', 'f')).toBe('met');
    expect(at('p', 'f', 'f')).toBe('unmet');
    expect(at('p', 'pf', 'f')).toBe('open');
    expect(at('p', 'n', 'n')).toBe('met');
    expect(at('f', 'n', 'n')).toBe('unmet');
    expect(at('p', 'fn', 'n')).toBe('open');
    expect(at('p', 'fn', 'p')).toBe('met');
  });

  it('an answer of an item is a veto or a demand', () => {
    const scale = ['D', 'C', 'B', 'A'].map((value, score) => ({ value, score, title: title(value) }));
    const scheme: Scheme = {
      ...small,
      max: 3,
      scale: 100,
      children: [{ id: 's', title: title('s'), max: 3, from: { kind: 'scale', scale, mayBeAbsent: true } }],
      vetoes: [{ id: 'v', title: title('v'), when: { kind: 'answer', item: 's', values: ['D', 'C'] } }],
    };
    const at = (value: string) =>
      rate(scheme, { report: reportOf({}), scores: sheetOf(scheme, { s: value }) });
    expect(['A', 'B', 'C', 'D'].map((value) => at(value).vetoes[0]?.state)).toEqual([
      'clear',
      'clear',
      'hit',
      'hit',
    ]);
    expect(rate(scheme, { report: reportOf({}) }).vetoes[0]?.state).toBe('open');
    expect(at('not-applicable').score?.notApplicable).toBe('certain');
    const every = {
      ...scheme,
      vetoes: [{ ...scheme.vetoes?.[0], when: { kind: 'answer', item: 's', values: ['D', 'C', 'B', 'A'] } }],
    };
    expect(
      rate(every as Scheme, { report: reportOf({}), scores: sheetOf(scheme, { s: 'A' }) }).vetoes[0]?.state,
    ).toBe('hit');
  });

  it('a question is answered under its own id', () => {
    const scheme: Scheme = {
      ...small,
      vetoes: [{ id: 'v', title: title('v'), when: { kind: 'question', text: title('An accident?') } }],
    };
    const at = (...values: readonly string[]) =>
      rate(scheme, { report: reportOf(full), scores: values.map((v) => sheetOf(scheme, { v })) });
    expect([at(), at('no'), at('yes'), at('no', 'yes')].map((r) => r.vetoes[0]?.state)).toEqual([
      'open',
      'clear',
      'hit',
      'open',
    ]);
    expect(at('maybe').issues).toEqual([{ code: 'bad-answer', item: 'v', found: null }]);
    expect(at('no', 'yes').issues).toEqual([{ code: 'unreconciled', item: 'v', found: null }]);
  });
});

describe('a level whose demands and score need different items to apply', () => {
  const item = (id: string, max: number): Item => ruleItem(id, max);
  /** X lifts the whole and lowers its dimension: with it the minimum is missed, without it the band. */
  const scheme = (more: readonly Item[]): Scheme => {
    const extra = more.reduce((sum, { max }) => sum + (max ?? 0), 0);
    const x: Item = {
      ...item('x', 20),
      from: {
        kind: 'scale',
        scale: [0, 12, 20].map((score) => ({ value: `${score}`, score, title: title('s') })),
        mayBeAbsent: true,
      },
      appliesWith: 'r/x',
    };
    return {
      ...small,
      max: 100 + extra,
      scale: 100,
      children: [
        {
          id: 'one',
          title: title('one'),
          max: 30,
          minima: [{ level: 'top', points: 27 }],
          children: [item('a', 10), x],
        },
        {
          id: 'two',
          title: title('two'),
          max: 70 + extra,
          children: [item('b', 21), item('c', 49), ...more],
        },
      ],
      levels: [
        { id: 'low', title: title('low'), from: 0, to: 40 },
        { id: 'top', title: title('top'), from: 40, to: 100 },
      ],
    };
  };
  const open = { 'r/a': ['p'], 'r/x': ['pn'], 'r/b': ['p'], 'r/c': ['f'] };

  it('is not possible, though each alone can be', () => {
    const own = scheme([]);
    const at = (letters: string): Rating =>
      rate(own, { report: reportOf({ ...open, 'r/x': [letters] }), scores: sheetOf(own, { x: '12' }) });
    expect([at('p').score?.point, at('n').score?.point]).toEqual([43000, 38750]);
    expect([at('p').level?.point?.id, at('n').level?.point?.id]).toEqual(['low', 'low']);
    expect(at('pn')).toMatchObject({
      score: { guaranteed: 38750, possible: 43000 },
      level: { point: { id: 'low' }, exact: true },
    });
  });

  it('is told as a bound where too many items may be absent to try', () => {
    const more = Array.from({ length: 11 }, (_, i) => item(`m${i}`, 0.001));
    const maybe = Object.fromEntries(more.map(({ id }) => [`r/${id}`, ['fn']]));
    const own = scheme(more);
    const rating = rate(own, { report: reportOf({ ...open, ...maybe }), scores: sheetOf(own, { x: '12' }) });
    expect(rating.level).toMatchObject({ possible: { level: { id: 'top' } }, exact: false, point: null });
  });
});
