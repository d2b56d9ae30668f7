import { describe, expect, it } from 'vitest';
import type { Item, Level, Rating, Scheme } from '../src/index.js';
import { rate } from '../src/index.js';
import { reportOf, sheetOf, title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';

const full = { 'r/a': ['p'], 'r/b': ['p'], 'r/c': ['p'], 'r/d': ['p'] };
const ids = ({ level }: Rating) => [level?.guaranteed?.level.id, level?.possible?.level.id, level?.point?.id];

describe('a veto', () => {
  const scheme = {
    ...small,
    vetoes: [{ id: 'v', title: title('v'), when: { kind: 'rule-fails', rule: 'r/v' } }],
  } as const satisfies Scheme;
  const rated = (letters: string): Rating =>
    rate(scheme, { report: reportOf({ ...full, 'r/v': [letters] }) });

  it.each([
    ['p', 'clear', '4', '4'],
    ['n', 'clear', '4', '4'],
    ['f', 'hit', 'none', 'none'],
    ['pf', 'open', 'none', '4'],
    ['m', 'open', 'none', '4'],
    ['fn', 'open', 'none', '4'],
  ])('with a finding %s is %s', (letters, state, guaranteed, possible) => {
    const rating = rated(letters);
    expect(rating.vetoes[0]?.state).toBe(state);
    expect(ids(rating).slice(0, 2)).toEqual([guaranteed, possible]);
  });

  it('names what it rests on and what it does', () => {
    expect(rated('pf').vetoes[0]).toMatchObject({
      because: [{ rule: 'r/v', pointer: '' }],
      lowers: { guaranteed: true, possible: false },
      to: 'none',
      official: false,
      figures: 'own-choice',
    });
    expect(rated('f').level?.guaranteed).toMatchObject({
      byScore: '4',
      afterGates: '4',
      level: { id: 'none' },
    });
  });

  it('that is open is always among the pivots', () => {
    expect(rated('pf').pivots).toEqual([{ kind: 'veto', id: 'v', official: false, levels: 4, points: 0 }]);
    const two = { ...scheme, vetoes: [...scheme.vetoes, { ...scheme.vetoes[0], id: 'w' }] };
    const { pivots } = rate(two, { report: reportOf({ ...full, 'r/v': ['pf'] }) });
    expect(pivots.map(({ id, levels }) => [id, levels])).toEqual([
      ['v', 0],
      ['w', 0],
    ]);
  });
});

describe('a cap on certain breaches', () => {
  const scheme = {
    ...small,
    caps: [{ id: 'cap', title: title('c'), when: { kind: 'breach' }, to: '2' }],
  } as const satisfies Scheme;
  const rated = (letters: string): Rating =>
    rate(scheme, { report: reportOf({ ...full, 'r/x': [letters], 'r/y': ['p'] }, {}, ['r/x', 'r/y']) });

  it.each([
    ['f', '2', '2'],
    ['pf', '2', '4'],
    ['p', '4', '4'],
    ['n', '4', '4'],
  ])('with a binding finding %s gives %s to %s', (letters, guaranteed, possible) => {
    expect(ids(rated(letters)).slice(0, 2)).toEqual([guaranteed, possible]);
  });

  it('names the breach', () => {
    expect(rated('f').vetoes[0]?.because).toEqual([{ rule: 'r/x', pointer: '' }]);
  });

  it('does not see what does not bind', () => {
    const report = reportOf({ ...full, 'r/x': ['f'], 'r/y': ['p'] }, {}, ['r/y']);
    expect(ids(rate(scheme, { report }))).toEqual(['4', '4', '4']);
  });
});

describe('blocks', () => {
  const block = (id: string, rule: string): Level => ({
    id,
    title: title(id),
    requires: [{ id: `g${id}`, title: title(id), demand: { kind: 'rule-passes', rule } }],
  });
  const scheme: Scheme = {
    ...small,
    method: { kind: 'blocks', spread: 'whole' },
    levels: [{ id: '0', title: title('0') }, block('1', 'r/a'), block('2', 'r/b'), block('3', 'r/c')],
  };

  it.each([
    [['p', 'p', 'p'], '3', '3'],
    [['p', 'f', 'p'], '1', '1'],
    [['f', 'p', 'p'], '0', '0'],
    [['p', 'pf', 'p'], '1', '3'],
    [['pf', 'p', 'f'], '0', '2'],
  ])('of %j give %s to %s: all of one level before the next', ([a, b, c], guaranteed, possible) => {
    const report = reportOf({
      'r/a': [a as string],
      'r/b': [b as string],
      'r/c': [c as string],
      'r/d': ['p'],
    });
    expect(ids(rate(scheme, { report })).slice(0, 2)).toEqual([guaranteed, possible]);
  });
});

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
