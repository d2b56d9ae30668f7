import { testRule } from '../../../test/test-rule.js';
import { noOverload } from './rule.js';

// B248: ws-t-870-2025, 9.6
testRule(noOverload, {
  base: { kind: 'institution', fireSafety: { electricity: { unapprovedOverload: false } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/unapprovedOverload': true },
      deciding: ['/fireSafety/electricity/unapprovedOverload: true = false'],
    },
  ],
  unknown: [
    {
      name: 'unapprovedOverload not told',
      with: { '/fireSafety/electricity/unapprovedOverload': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/unapprovedOverload missing'],
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
