import { testScoped } from '../../../test/scopes.js';
import { noGeologicalHazard } from './rule.js';

// B048
testScoped(
  noGeologicalHazard,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { geologicalHazard: false } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'geologicalHazard: yes',
        with: { '/site/surroundings/geologicalHazard': true },
        deciding: ['/site/surroundings/geologicalHazard: true = false'],
      },
    ],
    unknown: [
      {
        name: 'geologicalHazard not told',
        with: { '/site/surroundings/geologicalHazard': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/geologicalHazard missing'],
      },
    ],
  },
);
