import { testRule } from '../../../test/test-rule.js';
import { wiringInConduit } from './rule.js';

// B246: ws-t-870-2025, 9.4
testRule(wiringInConduit, {
  base: {
    kind: 'institution',
    fireSafety: { electricity: { wiringInConduit: true, jointsByTerminals: true } },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so at wiringInConduit',
      with: { '/fireSafety/electricity/wiringInConduit': false },
      deciding: ['/fireSafety/electricity/wiringInConduit: false = true'],
    },
    {
      name: 'not so at jointsByTerminals',
      with: { '/fireSafety/electricity/jointsByTerminals': false },
      deciding: ['/fireSafety/electricity/jointsByTerminals: false = true'],
    },
  ],
  unknown: [
    {
      name: 'wiringInConduit not told',
      with: { '/fireSafety/electricity/wiringInConduit': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/wiringInConduit missing'],
    },
    {
      name: 'jointsByTerminals not told',
      with: { '/fireSafety/electricity/jointsByTerminals': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/electricity/jointsByTerminals missing'],
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
