import { testScoped } from '../../../test/scopes.js';
import { ownLivingUnit } from './rule.js';

// B088, N236
testScoped(
  ownLivingUnit,
  { scope: 'nursery', edition: '2019' },
  {
    base: { classes: [{ sharesLivingUnit: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'sharesLivingUnit: yes',
        with: { '/classes/0/sharesLivingUnit': true },
        deciding: ['/classes/0/sharesLivingUnit: true = false'],
      },
    ],
    unknown: [
      {
        name: 'sharesLivingUnit not told',
        with: { '/classes/0/sharesLivingUnit': undefined },
        possible: ['pass', 'fail'],
        needs: ['/classes/0/sharesLivingUnit missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/classes': [] }, subject: '/classes' }],
  },
);
