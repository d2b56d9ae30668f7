import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { labourContract } from './rule.js';

// N152, only commonly cited: labour contracts
testRule(
  labourContract,
  merge(forStaff({ adopt: true }), {
    base: { kind: 'institution', staff: [{ role: 'care', contract: { kind: 'labour' } }] },
    pass: [
      { name: 'a labour contract', adopt: true, asOf: '2019-10-08' },
      { name: 'a service contract', adopt: true, with: { '/staff/0/contract/kind': 'service' } },
    ],
    fail: [
      {
        name: 'none',
        adopt: true,
        with: { '/staff/0/contract/kind': 'none' },
        deciding: ['/staff/0/contract/kind: none != none'],
      },
    ],
    manual: [
      { name: 'a contract, the text unread', ifAdopted: ['pass'] },
      {
        name: 'none, the text unread',
        with: { '/staff/0/contract/kind': 'none' },
        ifAdopted: ['fail'],
        deciding: ['/staff/0/contract/kind: none != none'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        adopt: true,
        with: { '/staff/0/contract/kind': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/contract/kind missing'],
      },
    ],
    notApplicable: [{ name: 'a guard', with: { '/staff/0/role': 'guard' } }],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
