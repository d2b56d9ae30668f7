import { testDesign } from '../../../test/design-cases.js';
import { noBottledGasHighRise } from './rule.js';

// B176
testDesign(
  noBottledGasHighRise,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { building: { highRise: true }, fireSafety: { gas: { bottled: false } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'bottled: true',
        with: { '/fireSafety/gas/bottled': true },
        deciding: ['/fireSafety/gas/bottled: true = false'],
      },
    ],
    unknown: [
      {
        name: 'highRise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
      {
        name: 'bottled not told',
        with: { '/fireSafety/gas/bottled': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/gas/bottled missing'],
      },
    ],
    notApplicable: [{ name: 'highRise: false', with: { '/building/highRise': false } }],
  },
);
