import { testRule } from '../../../test/test-rule.js';
import { checkBeforeHire } from './rule.js';

// N068, L259: before hiring; the wording read is that of 2024-04-26
testRule(checkBeforeHire, {
  base: {
    staff: [
      { role: 'care', hireDate: '2025-09-01', backgroundChecks: [{ date: '2025-08-20', result: 'none' }] },
    ],
  },
  pass: [
    { name: 'asked before the first day' },
    { name: 'asked on the first day', with: { '/staff/0/backgroundChecks/0/date': '2025-09-01' } },
    {
      name: 'the first day of the wording, hired and asked that day',
      asOf: '2024-04-26',
      with: { '/staff/0': { hireDate: '2024-04-26', backgroundChecks: [{ date: '2024-04-26' }] } },
    },
    { name: 'hired today', with: { '/staff/0/hireDate': '2026-11-23' } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
  ],
  fail: [
    {
      name: 'asked the day after',
      with: { '/staff/0/backgroundChecks/0/date': '2025-09-02' },
      deciding: [
        '/staff/0/backgroundChecks: 0 >= 1',
        '/staff/0/backgroundChecks/0/date: 2025-09-02 <= 2025-09-01',
        '/staff/0/hireDate: 2025-09-01',
      ],
    },
    {
      name: 'never asked',
      with: { '/staff/0/backgroundChecks': [] },
      deciding: ['/staff/0/backgroundChecks: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'day of asking not told',
      with: { '/staff/0/backgroundChecks': [{ result: 'none' }] },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/backgroundChecks/0/date missing'],
    },
    {
      name: 'no list of staff',
      record: {},
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/staff missing'],
    },
  ],
  notApplicable: [
    {
      name: 'hired the day before the wording',
      with: { '/staff/0/hireDate': '2024-04-25', '/staff/0/backgroundChecks': [] },
    },
    {
      name: 'to be hired tomorrow',
      with: { '/staff/0/hireDate': '2026-11-24', '/staff/0/backgroundChecks': [] },
    },
    { name: 'no staff', with: { '/staff': [] }, subject: '/staff' },
  ],
  notInForce: [{ name: 'the day before the wording that was read', asOf: '2024-04-25' }],
});
