import { testScoped } from '../../../test/scopes.js';
import { surroundingsByDesign } from './rule.js';

// B047
testScoped(
  surroundingsByDesign,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { sunny: true, flat: true, dryAndDrained: true, accessible: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'sunny: no',
        with: { '/site/surroundings/sunny': false },
        deciding: ['/site/surroundings/sunny: false = true'],
      },
      {
        name: 'flat: no',
        with: { '/site/surroundings/flat': false },
        deciding: ['/site/surroundings/flat: false = true'],
      },
      {
        name: 'dryAndDrained: no',
        with: { '/site/surroundings/dryAndDrained': false },
        deciding: ['/site/surroundings/dryAndDrained: false = true'],
      },
      {
        name: 'accessible: no',
        with: { '/site/surroundings/accessible': false },
        deciding: ['/site/surroundings/accessible: false = true'],
      },
    ],
    unknown: [
      {
        name: 'sunny not told',
        with: { '/site/surroundings/sunny': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/sunny missing'],
      },
      {
        name: 'flat not told',
        with: { '/site/surroundings/flat': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/flat missing'],
      },
      {
        name: 'dryAndDrained not told',
        with: { '/site/surroundings/dryAndDrained': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/dryAndDrained missing'],
      },
      {
        name: 'accessible not told',
        with: { '/site/surroundings/accessible': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/accessible missing'],
      },
    ],
  },
);
