import { testRule } from '../../../test/test-rule.js';
import { exitsNotLocked } from './rule.js';

// B257: fire-management-order-61, art. 21
testRule(exitsNotLocked, {
  base: { kind: 'institution', fireSafety: { exitsLocked: false } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/exitsLocked': true },
      deciding: ['/fireSafety/exitsLocked: true = false'],
    },
  ],
  unknown: [
    {
      name: 'exitsLocked not told',
      with: { '/fireSafety/exitsLocked': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/exitsLocked missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
