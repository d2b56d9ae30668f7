import { testRule } from '../../../test/test-rule.js';
import { specialTraining } from './rule.js';

// B263: fire-management-order-61, art. 38
testRule(specialTraining, {
  base: { kind: 'institution', fireSafety: { speciallyTrained: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/speciallyTrained': false },
      deciding: ['/fireSafety/speciallyTrained: false = true'],
    },
  ],
  unknown: [
    {
      name: 'speciallyTrained not told',
      with: { '/fireSafety/speciallyTrained': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/speciallyTrained missing'],
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
