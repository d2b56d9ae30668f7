import { testRule } from '../../../test/test-rule.js';
import { responsibilitySystem } from './rule.js';

// B236: ws-t-870-2025, 4.4
testRule(responsibilitySystem, {
  base: { kind: 'institution', fireSafety: { responsibilitySystem: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/responsibilitySystem': false },
      deciding: ['/fireSafety/responsibilitySystem: false = true'],
    },
  ],
  unknown: [
    {
      name: 'responsibilitySystem not told',
      with: { '/fireSafety/responsibilitySystem': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/responsibilitySystem missing'],
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
