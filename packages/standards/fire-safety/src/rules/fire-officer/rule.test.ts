import { testRule } from '../../../test/test-rule.js';
import { fireOfficer } from './rule.js';

// B255: fire-management-order-61, art. 15
testRule(fireOfficer, {
  base: { kind: 'institution', fireSafety: { officers: 1 } },
  pass: [
    { name: 'so' },
    { name: 'more', with: { '/fireSafety/officers': 2 } },
    { name: 'the first day of the text', asOf: '2002-05-01' },
  ],
  fail: [
    {
      name: 'less',
      with: { '/fireSafety/officers': 0 },
      deciding: ['/fireSafety/officers: 0 >= 1'],
      params: { actual: 0, limit: 1 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/officers': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/officers missing'],
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
