import { testDesign } from '../../../test/design-cases.js';
import { bottledGas2018 } from './rule.js';

// B182
testDesign(
  bottledGas2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01', answer: true },
  {
    base: { fireSafety: { gas: { bottled: true } } },
    pass: [{ name: 'as the text asks' }],
    unknown: [
      {
        name: 'bottled not told',
        with: { '/fireSafety/gas/bottled': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/fireSafety/gas/bottled missing'],
      },
    ],
    notApplicable: [{ name: 'bottled: false', with: { '/fireSafety/gas/bottled': false } }],
  },
);
