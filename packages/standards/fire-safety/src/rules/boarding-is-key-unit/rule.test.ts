import { testDesign } from '../../../test/design-cases.js';
import { boardingIsKeyUnit } from './rule.js';

// B254: fire-management-order-61, art. 13, names boarding nurseries
testDesign(
  boardingIsKeyUnit,
  { reach: 'nursery', anchor: 'asOf', from: '2002-05-01' },
  {
    base: { boarding: true, fireSafety: { keyUnit: true } },
    pass: [{ name: 'so' }],
    fail: [
      {
        name: 'not so',
        with: { '/fireSafety/keyUnit': false },
        deciding: ['/fireSafety/keyUnit: false = true'],
      },
    ],
    unknown: [
      {
        name: 'keyUnit not told',
        with: { '/fireSafety/keyUnit': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/keyUnit missing'],
      },
      {
        name: 'boarding not told',
        with: { '/boarding': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/boarding missing'],
      },
    ],
    notApplicable: [{ name: 'no boarding', with: { '/boarding': false } }],
  },
);
