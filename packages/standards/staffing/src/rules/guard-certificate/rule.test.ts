import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { guardCertificate } from './rule.js';

// N112: a guard certificate issued by the police
testRule(
  guardCertificate,
  merge(forRole('guard'), {
    base: {
      kind: 'institution',
      staff: [{ role: 'guard', certificates: [{ kind: 'guard', issuedByPolice: true }] }],
    },
    pass: [
      {
        name: 'beside another certificate',
        with: { '/staff/0/certificates/1': { kind: 'first-aid', issuedByPolice: false } },
      },
      { name: 'of the police', asOf: '2019-10-08' },
    ],
    fail: [
      {
        name: 'issued by somebody else',
        with: { '/staff/0/certificates/0/issuedByPolice': false },
        deciding: ['/staff/0/certificates: 0 >= 1', '/staff/0/certificates/0/issuedByPolice: false = true'],
      },
      {
        name: 'another certificate',
        with: { '/staff/0/certificates/0/kind': 'first-aid' },
        deciding: ['/staff/0/certificates: 0 >= 1', '/staff/0/certificates/0/kind: first-aid = guard'],
      },
    ],
    unknown: [
      {
        name: 'issuer not told',
        with: { '/staff/0/certificates/0/issuedByPolice': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/certificates/0/issuedByPolice missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
