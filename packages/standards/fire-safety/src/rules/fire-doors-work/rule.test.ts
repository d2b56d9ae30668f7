import { testRule } from '../../../test/test-rule.js';
import { fireDoorsWork } from './rule.js';

// B257: fire-management-order-61, art. 21
testRule(fireDoorsWork, {
  base: { kind: 'institution', fireSafety: { fireDoorsWork: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/fireDoorsWork': false },
      deciding: ['/fireSafety/fireDoorsWork: false = true'],
    },
  ],
  unknown: [
    {
      name: 'fireDoorsWork not told',
      with: { '/fireSafety/fireDoorsWork': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/fireDoorsWork missing'],
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
