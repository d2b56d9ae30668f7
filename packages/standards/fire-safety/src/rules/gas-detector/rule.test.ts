import { testDesign } from '../../../test/design-cases.js';
import { gasDetector } from './rule.js';

// B169
testDesign(
  gasDetector,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { fireSafety: { gas: { used: true, detector: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'detector: false',
        with: { '/fireSafety/gas/detector': false },
        deciding: ['/fireSafety/gas/detector: false = true'],
      },
    ],
    unknown: [
      {
        name: 'used not told',
        with: { '/fireSafety/gas/used': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/gas/used missing'],
      },
      {
        name: 'detector not told',
        with: { '/fireSafety/gas/detector': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/gas/detector missing'],
      },
    ],
    notApplicable: [{ name: 'used: false', with: { '/fireSafety/gas/used': false } }],
  },
);
