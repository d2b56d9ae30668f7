import { describe } from 'vitest';
import { title } from './support/evidence.js';
import { small } from './support/small.js';
import { band, expectRefused, gate, scale, veto, withItem } from './support/wrong.js';

describe('a scheme is refused for', () => {
  expectRefused([
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
  ]);
});
