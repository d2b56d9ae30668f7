import { testRule } from '../../../test/test-rule.js';
import { noOpenFlame } from './rule.js';

// B243: ws-t-870-2025, 9.1
testRule(noOpenFlame, {
  base: { kind: 'institution', fireSafety: { gas: { openFlameOutsideKitchen: false } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/gas/openFlameOutsideKitchen': true },
      deciding: ['/fireSafety/gas/openFlameOutsideKitchen: true = false'],
    },
  ],
  unknown: [
    {
      name: 'openFlameOutsideKitchen not told',
      with: { '/fireSafety/gas/openFlameOutsideKitchen': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/gas/openFlameOutsideKitchen missing'],
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
