import { testRule } from '../../../test/test-rule.js';
import { noAdHocWiring } from './rule.js';

// B247: ws-t-870-2025, 9.5
testRule(noAdHocWiring, {
  base: { kind: 'institution', fireSafety: { electricity: { adHocWiring: false } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/electricity/adHocWiring': true },
      deciding: ['/fireSafety/electricity/adHocWiring: true = false'],
    },
  ],
  unknown: [
    {
      name: 'adHocWiring not told',
      with: { '/fireSafety/electricity/adHocWiring': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/adHocWiring missing'],
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
