import { testScoped } from '../../../test/scopes.js';
import { noUtilityCrossing } from './rule.js';

// B051
testScoped(
  noUtilityCrossing,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { crossingUtilities: ['none'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'crossingUtilities: high-voltage',
        with: { '/site/surroundings/crossingUtilities': ['high-voltage'] },
        deciding: [
          '/site/surroundings/crossingUtilities: ["high-voltage"] not-has-any ["high-voltage","gas","oil"]',
        ],
      },
      {
        name: 'crossingUtilities: gas',
        with: { '/site/surroundings/crossingUtilities': ['gas'] },
        deciding: ['/site/surroundings/crossingUtilities: ["gas"] not-has-any ["high-voltage","gas","oil"]'],
      },
      {
        name: 'crossingUtilities: oil',
        with: { '/site/surroundings/crossingUtilities': ['oil'] },
        deciding: ['/site/surroundings/crossingUtilities: ["oil"] not-has-any ["high-voltage","gas","oil"]'],
      },
    ],
    unknown: [
      {
        name: 'crossingUtilities not told',
        with: { '/site/surroundings/crossingUtilities': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/crossingUtilities missing'],
      },
    ],
  },
);
