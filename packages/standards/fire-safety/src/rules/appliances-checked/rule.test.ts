import { testRule } from '../../../test/test-rule.js';
import { appliancesChecked } from './rule.js';

// B249: ws-t-870-2025, 9.7
testRule(appliancesChecked, {
  base: { kind: 'institution', fireSafety: { electricity: { longRunningChecked: true } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/longRunningChecked': false },
      deciding: ['/fireSafety/electricity/longRunningChecked: false = true'],
    },
  ],
  unknown: [
    {
      name: 'longRunningChecked not told',
      with: { '/fireSafety/electricity/longRunningChecked': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/longRunningChecked missing'],
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
