import { testScoped } from '../../../test/scopes.js';
import { recoveryProof } from './rule.js';

// B285, N226
testScoped(
  recoveryProof,
  { reach: 'institutions', text: 'order', list: '/children' },
  {
    base: {
      children: [
        {
          absences: [
            { reason: 'infection', ongoing: false, to: '2010-10-05', recoveryProofOn: '2010-10-06' },
            { reason: 'infection', ongoing: false, to: '2010-10-25', recoveryProofOn: '2010-10-20' },
          ],
        },
      ],
    },
    pass: [{ name: 'a proof on the day of return' }],
    fail: [
      {
        name: 'a proof of the day after the return',
        with: { '/children/0/absences/0/recoveryProofOn': '2010-10-07' },
        deciding: ['/children/0/absences/0/recoveryProofOn: *** <= ***', '/children/0/absences/0/to: ***'],
      },
    ],
    unknown: [
      {
        name: 'no word of a proof',
        with: { '/children/0/absences/0/recoveryProofOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/absences/0/recoveryProofOn missing'],
      },
      {
        name: 'reason not told',
        with: {
          '/children/0/absences': [{ ongoing: false, to: '2010-10-05', recoveryProofOn: '2010-10-07' }],
        },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/children/0/absences/0/reason missing'],
      },
      {
        name: 'absences not recorded',
        with: { '/children/0/absences': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/children/0/absences missing'],
      },
    ],
    notApplicable: [
      { name: 'still away', with: { '/children/0/absences': [{ reason: 'infection', ongoing: true }] } },
      {
        name: 'another illness',
        with: { '/children/0/absences': [{ reason: 'illness', ongoing: false, to: '2010-10-05' }] },
      },
    ],
  },
);
