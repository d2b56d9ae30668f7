import { testRule } from '../../../test/test-rule.js';
import { heaterCircuitsProtected } from './rule.js';

// B248: ws-t-870-2025, 9.6
testRule(heaterCircuitsProtected, {
  base: { kind: 'institution', fireSafety: { electricity: { heaterCircuitsProtected: true } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/heaterCircuitsProtected': false },
      deciding: ['/fireSafety/electricity/heaterCircuitsProtected: false = true'],
    },
  ],
  unknown: [
    {
      name: 'heaterCircuitsProtected not told',
      with: { '/fireSafety/electricity/heaterCircuitsProtected': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/heaterCircuitsProtected missing'],
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
