import { testScoped } from '../../../test/scopes.js';
import { guardRailGapGeneral } from './rule.js';

// B205
testScoped(
  guardRailGapGeneral,
  { scope: 'civil', edition: '55031', adopt: true },
  {
    base: { guardRails: [{ barGap: 0.11, climbable: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'barGap just above 0.11',
        with: { '/guardRails/0/barGap': 0.12 },
        deciding: ['/guardRails/0/barGap: 0.12 <= 0.11'],
      },
      {
        name: 'climbable: yes',
        with: { '/guardRails/0/climbable': true },
        deciding: ['/guardRails/0/climbable: true = false'],
      },
    ],
    unknown: [
      {
        name: 'barGap not told',
        with: { '/guardRails/0/barGap': undefined },
        possible: ['pass', 'fail'],
        needs: ['/guardRails/0/barGap missing'],
      },
      {
        name: 'climbable not told',
        with: { '/guardRails/0/climbable': undefined },
        possible: ['pass', 'fail'],
        needs: ['/guardRails/0/climbable missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/guardRails': [] }, subject: '/guardRails' }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/guardRails/0/barGap': 0.12 },
        ifAdopted: ['fail'],
        deciding: ['/guardRails/0/barGap: 0.12 <= 0.11'],
      },
    ],
  },
);
