import { testRule } from '../../../test/test-rule.js';
import { extinguisherServiced } from './rule.js';

// B260: fire-management-order-61, art. 29
testRule(extinguisherServiced, {
  base: { kind: 'institution', fireSafety: { extinguishers: [{ lastServicedOn: '2026-05-01' }] } },
  pass: [{ name: 'so' }],
  unknown: [
    {
      name: 'day not told',
      with: { '/fireSafety/extinguishers/0/lastServicedOn': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/extinguishers/0/lastServicedOn missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    {
      name: 'an empty list',
      with: { '/fireSafety/extinguishers': [] },
      subject: '/fireSafety/extinguishers',
    },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
  cannot: { fail: 'a day is either known or not; without one nothing can be told' },
});
