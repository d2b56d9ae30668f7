import { testRule } from '../../../test/test-rule.js';
import { powerCutDaily } from './rule.js';

// B250: ws-t-870-2025, 9.8
testRule(powerCutDaily, {
  base: { kind: 'institution', fireSafety: { electricity: { powerCutDaily: true } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/powerCutDaily': false },
      deciding: ['/fireSafety/electricity/powerCutDaily: false = true'],
    },
  ],
  unknown: [
    {
      name: 'powerCutDaily not told',
      with: { '/fireSafety/electricity/powerCutDaily': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/powerCutDaily missing'],
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
