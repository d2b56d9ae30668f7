import { testRule } from '../../../test/test-rule.js';
import { boardingIsKeyUnit } from './rule.js';

// B254: fire-management-order-61, art. 13
testRule(boardingIsKeyUnit, {
  base: { kind: 'institution', boarding: true, fireSafety: { keyUnit: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/keyUnit': false },
      deciding: ['/fireSafety/keyUnit: false = true'],
    },
  ],
  unknown: [
    {
      name: 'keyUnit not told',
      with: { '/fireSafety/keyUnit': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/keyUnit missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /boarding',
      with: { '/boarding': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/boarding missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where boarding is otherwise', with: { '/boarding': false } },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
