import { testRule } from '../../../test/test-rule.js';
import { noEBikes } from './rule.js';

// B251: ws-t-870-2025, 9.9
testRule(noEBikes, {
  base: { kind: 'institution', fireSafety: { electricity: { eBikesInside: false } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/eBikesInside': true },
      deciding: ['/fireSafety/electricity/eBikesInside: true = false'],
    },
  ],
  unknown: [
    {
      name: 'eBikesInside not told',
      with: { '/fireSafety/electricity/eBikesInside': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/eBikesInside missing'],
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
