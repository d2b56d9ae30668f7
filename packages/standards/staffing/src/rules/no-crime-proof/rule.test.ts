import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noCrimeProof } from './rule.js';

// AN021: no criminal record; N273: shown by a proof of the police station, of which no term is known
testRule(
  noCrimeProof,
  merge(forStaff(), {
    base: { kind: 'institution', staff: [{ role: 'cook', noCrimeProofOn: '2019-08-01' }] },
    pass: [
      { name: 'a proof', asOf: '2019-10-08' },
      { name: 'a proof of today', with: { '/staff/0/noCrimeProofOn': '2026-11-23' } },
    ],
    fail: [
      {
        name: 'a proof that comes tomorrow',
        with: { '/staff/0/noCrimeProofOn': '2026-11-24' },
        deciding: ['/staff/0/noCrimeProofOn: 2026-11-24 <= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'no word about a proof',
        with: { '/staff/0/noCrimeProofOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/noCrimeProofOn missing'],
      },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
