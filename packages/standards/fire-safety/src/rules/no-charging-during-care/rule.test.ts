import { testRule } from '../../../test/test-rule.js';
import { noChargingDuringCare } from './rule.js';

// N210: fire-guide-2022, part 3
testRule(noChargingDuringCare, {
  base: { kind: 'institution', fireSafety: { electricity: { toysChargedDuringCare: false } } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/toysChargedDuringCare': true },
      deciding: ['/fireSafety/electricity/toysChargedDuringCare: true = false'],
    },
  ],
  unknown: [
    {
      name: 'toysChargedDuringCare not told',
      with: { '/fireSafety/electricity/toysChargedDuringCare': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/toysChargedDuringCare missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
