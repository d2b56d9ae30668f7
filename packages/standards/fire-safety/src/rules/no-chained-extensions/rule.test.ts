import { testRule } from '../../../test/test-rule.js';
import { noChainedExtensions } from './rule.js';

// B246: ws-t-870-2025, 9.4
testRule(noChainedExtensions, {
  base: { kind: 'institution', fireSafety: { electricity: { extensionsChained: false } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/extensionsChained': true },
      deciding: ['/fireSafety/electricity/extensionsChained: true = false'],
    },
  ],
  unknown: [
    {
      name: 'extensionsChained not told',
      with: { '/fireSafety/electricity/extensionsChained': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/extensionsChained missing'],
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
