import { describe } from 'vitest';
import { ruleItem, small } from './support/small.js';
import { band, expectRefused, scale, unsourced, withItem } from './support/wrong.js';

describe('a scheme is refused for', () => {
  expectRefused([
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
  ]);
});
