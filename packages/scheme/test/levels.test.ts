import { describe, expect, it } from 'vitest';
import type { Level, Rating, Scheme } from '../src/index.js';
import { rate } from '../src/index.js';
import { reportOf, title } from './support/evidence.js';
import { small } from './support/small.js';

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

  it('names the breach, and not what is only open beside it', () => {
    expect(rated('f').vetoes[0]?.because).toEqual([{ rule: 'r/x', pointer: '' }]);
    const because = (own: string, other: string) =>
      rate(scheme, {
        report: reportOf({ ...full, 'r/x': [own], 'r/y': [other] }, {}, ['r/x', 'r/y']),
      }).vetoes[0]?.because.map(({ rule }) => rule);
    expect(because('f', 'pf')).toEqual(['r/x']);
    expect(because('fn', 'pf')).toEqual(['r/x', 'r/y']);
    expect(because('p', 'n')).toEqual([]);
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
