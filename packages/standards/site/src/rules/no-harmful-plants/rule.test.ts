import { testScoped } from '../../../test/scopes.js';
import { noHarmfulPlants } from './rule.js';

// B062
testScoped(
  noHarmfulPlants,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { harmfulPlants: false } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'harmfulPlants: yes',
        with: { '/site/surroundings/harmfulPlants': true },
        deciding: ['/site/surroundings/harmfulPlants: true = false'],
      },
    ],
    unknown: [
      {
        name: 'harmfulPlants not told',
        with: { '/site/surroundings/harmfulPlants': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/harmfulPlants missing'],
      },
    ],
  },
);
