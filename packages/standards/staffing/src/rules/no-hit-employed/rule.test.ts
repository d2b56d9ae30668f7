import { testRule } from '../../../test/test-rule.js';
import { noHitEmployed } from './rule.js';

// N068, L259, L260: a hit bars hiring and ends employment
testRule(noHitEmployed, {
  base: { staff: [{ role: 'care', backgroundChecks: [{ date: '2026-03-10', result: 'none' }] }] },
  pass: [
    { name: 'nothing found', asOf: '2024-04-26' },
    { name: 'no look-up, which other rules judge', with: { '/staff/0/backgroundChecks': [] } },
  ],
  fail: [
    {
      name: 'a record found by one of two',
      with: { '/staff/0/backgroundChecks': [{ result: 'hit' }, { result: 'none' }] },
      deciding: ['/staff/0/backgroundChecks/0/result: *** != hit'],
    },
  ],
  unknown: [
    {
      name: 'result not told',
      with: { '/staff/0/backgroundChecks/0/result': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/backgroundChecks/0/result missing'],
    },
    {
      name: 'no list of look-ups',
      with: { '/staff/0/backgroundChecks': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/backgroundChecks missing'],
    },
    {
      name: 'no list of staff',
      record: {},
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/staff missing'],
    },
  ],
  notApplicable: [{ name: 'no staff', with: { '/staff': [] }, subject: '/staff' }],
  notInForce: [{ name: 'the day before the wording that was read', asOf: '2024-04-25' }],
});
