import { testRule } from '../../../test/test-rule.js';
import { hotWorkAfterCare } from './rule.js';

// B245: ws-t-870-2025, 9.3
testRule(hotWorkAfterCare, {
  base: { kind: 'institution', fireSafety: { hotWorks: [{ afterCare: true }] } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/hotWorks/0/afterCare': false },
      deciding: ['/fireSafety/hotWorks/0/afterCare: false = true'],
    },
  ],
  unknown: [
    {
      name: 'afterCare not told',
      with: { '/fireSafety/hotWorks/0/afterCare': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/afterCare missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'an empty list', with: { '/fireSafety/hotWorks': [] }, subject: '/fireSafety/hotWorks' },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
