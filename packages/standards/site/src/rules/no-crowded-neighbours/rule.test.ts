import { testScoped } from '../../../test/scopes.js';
import { noCrowdedNeighbours } from './rule.js';

// B049
testScoped(
  noCrowdedNeighbours,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { adjacentUses: ['none'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'adjacentUses: entertainment',
        with: { '/site/surroundings/adjacentUses': ['entertainment'] },
        deciding: [
          '/site/surroundings/adjacentUses: ["entertainment"] not-has-any ["entertainment","mall","wholesale-market","other-crowded"]',
        ],
      },
      {
        name: 'adjacentUses: mall',
        with: { '/site/surroundings/adjacentUses': ['mall'] },
        deciding: [
          '/site/surroundings/adjacentUses: ["mall"] not-has-any ["entertainment","mall","wholesale-market","other-crowded"]',
        ],
      },
      {
        name: 'adjacentUses: wholesale-market',
        with: { '/site/surroundings/adjacentUses': ['wholesale-market'] },
        deciding: [
          '/site/surroundings/adjacentUses: ["wholesale-market"] not-has-any ["entertainment","mall","wholesale-market","other-crowded"]',
        ],
      },
      {
        name: 'adjacentUses: other-crowded',
        with: { '/site/surroundings/adjacentUses': ['other-crowded'] },
        deciding: [
          '/site/surroundings/adjacentUses: ["other-crowded"] not-has-any ["entertainment","mall","wholesale-market","other-crowded"]',
        ],
      },
    ],
    unknown: [
      {
        name: 'adjacentUses not told',
        with: { '/site/surroundings/adjacentUses': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/adjacentUses missing'],
      },
    ],
  },
);
