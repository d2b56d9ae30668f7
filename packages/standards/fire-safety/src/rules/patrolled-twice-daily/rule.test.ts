import { testRule } from '../../../test/test-rule.js';
import { patrolledTwiceDaily } from './rule.js';

// B238: ws-t-870-2025, 6.1
testRule(patrolledTwiceDaily, {
  base: { kind: 'institution', fireSafety: { patrolsPerDay: 2 } },
  pass: [
    { name: 'so' },
    { name: 'more', with: { '/fireSafety/patrolsPerDay': 3 } },
    { name: 'the first day of the text', asOf: '2026-01-01' },
  ],
  fail: [
    {
      name: 'less',
      with: { '/fireSafety/patrolsPerDay': 1 },
      deciding: ['/fireSafety/patrolsPerDay: 1 >= 2'],
      params: { actual: 1, limit: 2 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/patrolsPerDay': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/patrolsPerDay missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
