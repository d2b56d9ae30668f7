import { testRule } from '../../../test/test-rule.js';
import { livingUnitPerClass } from './rule.js';

// N115, only commonly cited: each class uses its own living unit
testRule(livingUnitPerClass, {
  base: { kind: 'institution', classes: [{ id: 'a', sharesLivingUnit: false }] },
  pass: [{ name: 'a unit of its own', adopt: true }],
  fail: [
    {
      name: 'a unit for two classes',
      adopt: true,
      with: { '/classes/0/sharesLivingUnit': true },
      deciding: ['/classes/0/sharesLivingUnit: true = false'],
    },
  ],
  manual: [
    { name: 'its own, the text unread', ifAdopted: ['pass'] },
    {
      name: 'shared, the text unread',
      with: { '/classes/0/sharesLivingUnit': true },
      ifAdopted: ['fail'],
      deciding: ['/classes/0/sharesLivingUnit: true = false'],
    },
  ],
  unknown: [
    {
      name: 'not told',
      adopt: true,
      with: { '/classes/0/sharesLivingUnit': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/sharesLivingUnit missing'],
    },
    {
      name: 'kind of institution not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no classes', with: { '/classes': [] }, subject: '/classes' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
});
