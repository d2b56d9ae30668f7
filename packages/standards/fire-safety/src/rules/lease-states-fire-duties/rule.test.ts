import { testRule } from '../../../test/test-rule.js';
import { leaseStatesFireDuties } from './rule.js';

// B253: fire-management-order-61, art. 8
testRule(leaseStatesFireDuties, {
  base: { kind: 'institution', site: { tenure: 'leased', lease: { fireDutiesAgreed: true } } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/site/lease/fireDutiesAgreed': false },
      deciding: ['/site/lease/fireDutiesAgreed: false = true'],
    },
  ],
  unknown: [
    {
      name: 'fireDutiesAgreed not told',
      with: { '/site/lease/fireDutiesAgreed': undefined },
      possible: ['pass', 'fail'],
      needs: ['/site/lease/fireDutiesAgreed missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /site/tenure',
      with: { '/site/tenure': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/site/tenure missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where tenure is otherwise', with: { '/site/tenure': 'owned' } },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
