import { testScoped } from '../../../test/scopes.js';
import { guardRail } from './rule.js';

// B076
testScoped(
  guardRail,
  { scope: 'code', edition: '2019' },
  {
    base: { guardRails: [{ height: 1.3, barGap: 0.09, climbable: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'height just below 1.3',
        with: { '/guardRails/0/height': 1.29 },
        deciding: ['/guardRails/0/height: 1.29 >= 1.3'],
      },
      {
        name: 'barGap just above 0.09',
        with: { '/guardRails/0/barGap': 0.1 },
        deciding: ['/guardRails/0/barGap: 0.1 <= 0.09'],
      },
      {
        name: 'climbable: yes',
        with: { '/guardRails/0/climbable': true },
        deciding: ['/guardRails/0/climbable: true = false'],
      },
    ],
    unknown: [
      {
        name: 'height not told',
        with: { '/guardRails/0/height': undefined },
        possible: ['pass', 'fail'],
        needs: ['/guardRails/0/height missing'],
      },
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
  },
);
