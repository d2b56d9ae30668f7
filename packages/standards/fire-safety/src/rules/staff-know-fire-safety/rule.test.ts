import { testRule } from '../../../test/test-rule.js';
import { staffKnowFireSafety } from './rule.js';

// AB053: ws-t-870-2025, 6.3
testRule(staffKnowFireSafety, {
  base: { kind: 'institution', fireSafety: { staffKnowFireSafety: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/staffKnowFireSafety': false },
      deciding: ['/fireSafety/staffKnowFireSafety: false = true'],
    },
  ],
  unknown: [
    {
      name: 'staffKnowFireSafety not told',
      with: { '/fireSafety/staffKnowFireSafety': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/staffKnowFireSafety missing'],
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
