import { testDesign } from '../../../test/design-cases.js';
import { stairNoGasPipes } from './rule.js';

// B156
testDesign(
  stairNoGasPipes,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { stairs: [{ gasPipes: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'gasPipes: true',
        with: { '/stairs/0/gasPipes': true },
        deciding: ['/stairs/0/gasPipes: true = false'],
      },
    ],
    unknown: [
      {
        name: 'gasPipes not told',
        with: { '/stairs/0/gasPipes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/gasPipes missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
