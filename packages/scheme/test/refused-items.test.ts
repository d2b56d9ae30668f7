import { describe } from 'vitest';
import { title } from './support/evidence.js';
import { ruleItem, small } from './support/small.js';
import { band, expectRefused, withItem } from './support/wrong.js';

describe('a scheme is refused for', () => {
  expectRefused([
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
      {
        ...small,
        ...withItem({
          max: null,
          from: { kind: 'scale', scale: [{ value: 'A', score: 1, title: title('A') }] },
        }),
        max: null,
      },
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
    [
      'half a band',
      'bad-level',
      '/levels/0',
      { ...small, levels: [{ id: 'x', title: title('x'), from: 0 }] },
    ],
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
  ]);
});
