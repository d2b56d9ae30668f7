import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthCertificateValid } from './rule.js';

// N272: all staff hold valid health certificates
testRule(
  healthCertificateValid,
  merge(forStaff(), {
    base: {
      kind: 'institution',
      staff: [{ role: 'care', healthChecks: [{ result: 'fit', validUntil: '2027-03-01' }] }],
    },
    pass: [
      {
        name: 'beside an old one',
        with: { '/staff/0/healthChecks/1': { result: 'fit', validUntil: '2026-03-01' } },
      },
      { name: 'valid', asOf: '2024-04-01' },
      { name: 'until today', with: { '/staff/0/healthChecks/0/validUntil': '2026-11-23' } },
    ],
    fail: [
      {
        name: 'until yesterday',
        with: { '/staff/0/healthChecks/0/validUntil': '2026-11-22' },
        deciding: [
          '/staff/0/healthChecks: 0 >= 1',
          '/staff/0/healthChecks/0/validUntil: 2026-11-22 >= 2026-11-23',
        ],
      },
      {
        name: 'unfit',
        with: { '/staff/0/healthChecks/0/result': 'unfit' },
        deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/result: *** = fit'],
      },
    ],
    unknown: [
      {
        name: 'last day not told',
        with: { '/staff/0/healthChecks/0/validUntil': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/healthChecks/0/validUntil missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2024-03-31' }],
  }),
);
