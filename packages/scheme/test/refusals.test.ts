import { describe, expect, it } from 'vitest';
import type { Item, Scheme, SchemeErrorCode } from '../src/index.js';
import { defineScheme, isSchemeError, parseScheme, SchemeError } from '../src/index.js';
import { title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';

type Loose = { [key: string]: unknown };
const scale = (...scores: readonly number[]): Item['from'] => ({
  kind: 'scale',
  scale: scores.map((score) => ({ value: `v${score}`, score, title: title('x') })),
});
const withItem = (item: Partial<Item>): Loose => ({
  max: 10,
  scale: 100,
  children: [{ ...ruleItem('a'), ...item }],
});
const band = (id: string, from: number | null, to: number | null, rest: Loose = {}) => ({
  id,
  title: title(id),
  from,
  to,
  ...rest,
});
const rule = { kind: 'rule-fails', rule: 'r/a' } as const;
const veto = (rest: Loose) => ({ vetoes: [{ id: 'v', title: title('v'), when: rule, ...rest }] });
const gate = (demand: unknown) => ({
  levels: [band('none', 0, 50), band('1', 50, 100, { requires: [{ id: 'g', title: title('g'), demand }] })],
});
const { ownChoice: _, ...unsourced } = small;

const refused: readonly (readonly [string, SchemeErrorCode, string, unknown])[] = [
  ['no scheme at all', 'bad-shape', '', null],
  ['another format', 'bad-shape', '/format', { ...small, format: 'tuoyu-scheme/2' }],
  ['an unknown key', 'bad-shape', '/stars', { ...small, stars: 5 }],
  ['a missing key', 'bad-shape', '/rounding', { ...small, rounding: undefined }],
  [
    'an unknown kind',
    'bad-shape',
    '/children/0/from',
    { ...small, ...withItem({ from: { kind: 'vote' } as never }) },
  ],
  ['a number that is none', 'bad-shape', '/max', { ...small, max: Number.NaN }],
  ['a text that is none', 'bad-shape', '/id', { ...small, id: '' }],
  ['no node', 'bad-shape', '/children', { ...small, children: [] }],
  [
    'an official scheme without its document',
    'no-document',
    '/official/document',
    { ...small, official: { document: ' ' } },
  ],
  [
    'one id twice',
    'duplicate-id',
    '/children/1',
    { ...small, max: 20, scale: 100, children: [ruleItem('a'), ruleItem('a')] },
  ],
  [
    'a level twice',
    'duplicate-id',
    '/levels/1',
    { ...small, levels: [band('1', 0, 50), band('1', 50, 100)] },
  ],
  ['a figure without basis', 'no-basis', '/children/0', unsourced],
  [
    'a basis and an own choice',
    'two-sources',
    '',
    { ...small, basis: [{ instrument: 'x', clause: 'y', verified: 'primary' }] },
  ],
  [
    'maxima of items that do not add up',
    'maxima-differ',
    '/children/0/max',
    {
      ...small,
      children: [
        { ...small.children[0], max: 61 },
        { ...small.children[1], max: 39 },
      ],
    },
  ],
  ['maxima of dimensions that do not add up', 'maxima-differ', '/max', { ...small, max: 101, scale: 100 }],
  [
    'a known sum of an unknown dimension',
    'maxima-differ',
    '/max',
    {
      ...small,
      scale: 100,
      children: [
        { ...small.children[0], max: null, children: [ruleItem('a', null as never)] },
        small.children[1],
      ],
    },
  ],
  ['four decimals', 'bad-number', '/children/0/max', { ...small, ...withItem({ max: 10.0001 }) }],
  ['a maximum of nothing', 'bad-number', '/max', { ...small, ...withItem({ max: 0 }), max: 0 }],
  [
    'a weight that the method does not read',
    'bad-weights',
    '/children',
    { ...small, ...withItem({ weight: 2 }) },
  ],
  [
    'a weight missing among neighbours',
    'bad-weights',
    '/children',
    {
      ...small,
      max: 20,
      scale: 100,
      method: { kind: 'points', spread: 'dimension' },
      children: [ruleItem('a', 10, { weight: 1 }), ruleItem('b')],
    },
  ],
  [
    'a weighted composite without weights',
    'bad-weights',
    '/children/0/children',
    { ...small, method: { kind: 'composite', how: 'weighted' } },
  ],
  [
    'a scale that does not reach the maximum',
    'bad-scores',
    '/children/0/from/scale',
    { ...small, ...withItem({ from: scale(0, 9) }) },
  ],
  [
    'a scale beyond the maximum',
    'bad-number',
    '/children/0/from/scale',
    { ...small, ...withItem({ from: scale(0, 11) }) },
  ],
  [
    'a value twice on a scale',
    'duplicate-id',
    '/children/0/from/scale',
    { ...small, ...withItem({ from: scale(10, 10) }) },
  ],
  [
    'a curve that turns back',
    'bad-order',
    '/children/0/from/points',
    {
      ...small,
      ...withItem({
        from: {
          kind: 'curve',
          measure: 'm',
          points: [
            { at: 2, score: 0 },
            { at: 2, score: 10 },
          ],
        },
      }),
    },
  ],
  [
    'steps without a beginning',
    'bad-order',
    '/children/0/from/steps',
    { ...small, ...withItem({ from: { kind: 'steps', measure: 'm', steps: [{ from: 1, score: 10 }] } }) },
  ],
  [
    'steps of points that miss the maximum',
    'bad-scores',
    '/children/0/from',
    { ...small, ...withItem({ from: { kind: 'points', step: 3 } }) },
  ],
  [
    'an unknown maximum that assessors score',
    'bad-scores',
    '/children/0/from',
    { ...small, ...withItem({ max: null, from: { kind: 'points', step: 1 } }), max: null },
  ],
  [
    'a bonus of unknown maximum',
    'bad-scores',
    '/bonus/items/0',
    { ...small, bonus: { items: [ruleItem('x', null as never)], max: 5, above: false } },
  ],
  [
    'rounding to nothing',
    'bad-number',
    '/rounding/quantum',
    { ...small, rounding: { quantum: 0, mode: 'down' } },
  ],
  [
    'a gap between bands',
    'band-gap',
    '/levels/1',
    { ...small, levels: [band('none', 0, 50), band('1', 50.001, 100)] },
  ],
  [
    'bands that overlap',
    'band-overlap',
    '/levels/1',
    { ...small, levels: [band('none', 0, 50), band('1', 49.999, 100)] },
  ],
  [
    'a gap at the bottom',
    'band-gap',
    '/levels/0',
    { ...small, levels: [band('none', 1, 50), band('1', 50, 100)] },
  ],
  [
    'a gap at the top',
    'band-gap',
    '/levels/1',
    { ...small, levels: [band('none', 0, 50), band('1', 50, 99)] },
  ],
  [
    'bands beyond the top',
    'band-overlap',
    '/levels/1',
    { ...small, levels: [band('none', 0, 50), band('1', 50, 101)] },
  ],
  [
    'a bonus above without a band',
    'band-gap',
    '/levels/4',
    { ...small, bonus: { items: [ruleItem('x')], max: 10, above: true } },
  ],
  [
    'a band that runs backwards',
    'bad-order',
    '/levels/1',
    { ...small, levels: [band('none', 0, 50), band('1', 50, 40), band('2', 40, 100)] },
  ],
  [
    'a boundary known on one side only',
    'bad-level',
    '/levels/1',
    { ...small, levels: [band('none', 0, 50), band('1', null, 100)] },
  ],
  [
    'a level without a band',
    'bad-level',
    '/levels/0',
    { ...small, levels: [{ id: 'x', title: title('x') }] },
  ],
  ['half a band', 'bad-level', '/levels/0', { ...small, levels: [{ id: 'x', title: title('x'), from: 0 }] }],
  [
    'a demand of the lowest level',
    'bad-level',
    '/levels/0',
    {
      ...small,
      levels: [
        band('none', 0, 100, {
          requires: [{ id: 'g', title: title('g'), demand: { kind: 'rule-passes', rule: 'r/a' } }],
        }),
      ],
    },
  ],
  [
    'a block that demands nothing',
    'bad-level',
    '/levels/1',
    {
      ...small,
      method: { kind: 'blocks', spread: 'whole' },
      levels: [
        { id: 'x', title: title('x') },
        { id: 'y', title: title('y') },
      ],
    },
  ],
  [
    'a block with a band',
    'bad-level',
    '/levels/0',
    { ...small, method: { kind: 'blocks', spread: 'whole' }, levels: [band('x', 0, 100)] },
  ],
  ['a veto without levels', 'bad-level', '/levels', { ...small, levels: [], ...veto({}) }],
  ['a veto to a level that is not', 'unknown-level', '/vetoes/0/to', { ...small, ...veto({ to: '9' }) }],
  [
    'a minimum for a level that is not',
    'unknown-level',
    '/children/0/minima/0/level',
    {
      ...small,
      children: [{ ...small.children[0], minima: [{ level: '9', points: 1 }] }, small.children[1]],
    },
  ],
  [
    'a minimum for the lowest level',
    'bad-level',
    '/children/0/minima/0/level',
    {
      ...small,
      children: [{ ...small.children[0], minima: [{ level: 'none', points: 1 }] }, small.children[1]],
    },
  ],
  [
    'a minimum above the maximum',
    'bad-number',
    '/children/0/minima/0/points',
    {
      ...small,
      children: [{ ...small.children[0], minima: [{ level: '1', points: 61 }] }, small.children[1]],
    },
  ],
  [
    'a veto on a node that is not',
    'unknown-node',
    '/vetoes/0/when',
    { ...small, ...veto({ when: { kind: 'below', node: 'x', share: 0.5 } }) },
  ],
  [
    'two bars',
    'bad-test',
    '/vetoes/0/when',
    { ...small, ...veto({ when: { kind: 'below', node: 'a', share: 0.5, points: 1 } }) },
  ],
  [
    'no bar',
    'bad-test',
    '/levels/1/requires/0/demand',
    { ...small, ...gate({ kind: 'reaches', node: 'a' }) },
  ],
  [
    'a count beyond its nodes',
    'bad-number',
    '/levels/1/requires/0/demand',
    { ...small, ...gate({ kind: 'count', nodes: ['a'], count: 2, share: 1 }) },
  ],
  [
    'a node counted twice',
    'bad-test',
    '/levels/1/requires/0/demand',
    { ...small, ...gate({ kind: 'count', nodes: ['a', 'a'], count: 1, share: 1 }) },
  ],
  [
    'an answer of an item without a scale',
    'bad-test',
    '/vetoes/0/when',
    { ...small, ...veto({ when: { kind: 'answer', item: 'a', values: ['x'] } }) },
  ],
  [
    'an answer that is not on the scale',
    'bad-test',
    '/vetoes/0/when',
    {
      ...small,
      ...withItem({ from: scale(0, 10) }),
      ...veto({ when: { kind: 'answer', item: 'a', values: ['x'] } }),
    },
  ],
  [
    'a veto on the best answer',
    'bad-test',
    '/vetoes/0/when',
    {
      ...small,
      ...withItem({ from: scale(0, 10) }),
      ...veto({ when: { kind: 'answer', item: 'a', values: ['v10'] } }),
    },
  ],
  [
    'a validity of no months',
    'bad-number',
    '/administration/validity/months',
    { ...small, administration: { validity: { months: 0 } } },
  ],
];

describe('a scheme is refused for', () => {
  it.each(refused)('%s', (_, code, at, scheme) => {
    const { problems } = parseScheme(scheme);
    expect(problems.map((p) => ({ code: p.code, at: (p.info as { at?: string }).at }))).toContainEqual({
      code,
      at,
    });
    expect(() => defineScheme(scheme as Scheme)).toThrow(SchemeError);
  });

  it('a rule, measure or applicability that does not exist', () => {
    const scheme = {
      ...small,
      max: 20,
      scale: 100,
      children: [
        ruleItem('a', 10, { appliesWith: 'r/z' }),
        { ...ruleItem('b'), from: { kind: 'codes', measure: 'm', scores: { x: 10 } } },
      ],
      ...veto({ when: { kind: 'breach', rules: ['r/y'] } }),
    };
    const { problems } = parseScheme(scheme, { rules: ['r/b'], measures: ['n'] });
    expect(problems.map((p) => [p.code, (p.info as { id?: string }).id])).toEqual([
      ['unknown-rule', 'r/z'],
      ['unknown-rule', 'r/a'],
      ['unknown-measure', 'm'],
      ['unknown-rule', 'r/y'],
    ]);
    const plan = { ruleSummaries: { 'r/a': {}, 'r/y': {}, 'r/z': {} }, measures: [{ id: 'm' }] } as never;
    expect(parseScheme(scheme, { plan }).problems).toEqual([]);
  });

  it('everything at once, the first in front', () => {
    const scheme = { ...small, max: 7, rounding: { quantum: 0, mode: 'down' } } as unknown as Scheme;
    try {
      defineScheme(scheme);
      expect.unreachable();
    } catch (error) {
      expect(isSchemeError(error, 'maxima-differ')).toBe(true);
      expect(isSchemeError(error, 'band-gap')).toBe(false);
      expect((error as SchemeError).problems.map(({ code }) => code)).toEqual([
        'maxima-differ',
        'bad-number',
        'band-overlap',
      ]);
      expect((error as SchemeError).message).toBe(
        'maxima-differ: at "/max", declared "7", sum "100" (and 2 more)',
      );
    }
  });

  it('nesting without end', () => {
    const child: { [key: string]: unknown } = { id: 'x', title: title('x'), max: 1 };
    child['children'] = [child];
    expect(parseScheme({ ...small, children: [child] }).problems[0]?.code).toBe('bad-shape');
  });
});

describe('a scheme that is declared', () => {
  it('is plain JSON that nobody can change', () => {
    const scheme = defineScheme(small);
    expect(scheme).toEqual(small);
    expect(() => Object.assign(scheme.children[0], { max: 1 })).toThrow(TypeError);
  });

  it('may have figures that inherit a basis or state their own', () => {
    const basis = [{ instrument: 'x', clause: 'annex A', verified: 'secondary' }] as const;
    const scheme = {
      ...unsourced,
      rounding: { ...small.rounding, ownChoice: true },
      children: small.children.map((child) => ({ ...child, basis })),
      levels: small.levels.map((level) => ({ ...level, ownChoice: true as const })),
    };
    expect(parseScheme(scheme).problems).toEqual([]);
  });
});
