import { testRule } from '../../../test/test-rule.js';
import { fireSigns } from './rule.js';

// B243: ws-t-870-2025, 9.1
testRule(fireSigns, {
  base: { kind: 'institution', fireSafety: { signs: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/signs': false },
      deciding: ['/fireSafety/signs: false = true'],
    },
  ],
  unknown: [
    {
      name: 'signs not told',
      with: { '/fireSafety/signs': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/signs missing'],
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
