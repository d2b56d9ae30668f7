import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { returnWithProofOfCure } from './rule.js';

// N144: back with proof of cure
const back = (returnedOn: string | undefined, recoveryProofOn: string | undefined, infectious = true) => ({
  '/staff/0/illnesses': [{ returnedOn, recoveryProofOn, infectious }],
});

testRule(
  returnWithProofOfCure,
  merge(forStaff(), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'care',
          illnesses: [{ infectious: true, returnedOn: '2019-09-20', recoveryProofOn: '2019-09-18' }],
        },
      ],
    },
    pass: [
      { name: 'proved before', asOf: '2019-10-08' },
      { name: 'proved on the day', with: back('2026-05-12', '2026-05-12') },
      { name: 'back today', with: back('2026-11-23', '2026-11-23') },
    ],
    fail: [
      {
        name: 'proved the day after',
        with: back('2026-05-12', '2026-05-13'),
        deciding: [
          '/staff/0/illnesses/0/recoveryProofOn: *** <= ***',
          '/staff/0/illnesses/0/returnedOn: ***',
        ],
      },
      {
        name: 'back today, to be proved tomorrow',
        with: back('2026-11-23', '2026-11-24'),
        deciding: [
          '/staff/0/illnesses/0/recoveryProofOn: *** <= ***',
          '/staff/0/illnesses/0/returnedOn: ***',
        ],
      },
    ],
    unknown: [
      {
        name: 'proof not told',
        with: back('2026-05-12', undefined),
        possible: ['pass', 'fail'],
        needs: ['/staff/0/illnesses/0/recoveryProofOn missing'],
      },
    ],
    notApplicable: [
      { name: 'never ill', with: { '/staff/0/illnesses': [] } },
      { name: 'back tomorrow', with: back('2026-11-24', '2026-11-25') },
      { name: 'not infectious', with: back('2026-05-12', '2026-05-13', false) },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
