import { testRule } from '../../../test/test-rule.js';
import { keyUnitPatrolledDaily } from './rule.js';

// B258: fire-management-order-61, art. 25
testRule(keyUnitPatrolledDaily, {
  base: { kind: 'institution', fireSafety: { keyUnit: true, patrolsPerDay: 1 } },
  pass: [
    { name: 'so' },
    { name: 'more', with: { '/fireSafety/patrolsPerDay': 2 } },
    { name: 'the first day of the text', asOf: '2002-05-01' },
  ],
  fail: [
    {
      name: 'less',
      with: { '/fireSafety/patrolsPerDay': 0 },
      deciding: ['/fireSafety/patrolsPerDay: 0 >= 1'],
      params: { actual: 0, limit: 1 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/patrolsPerDay': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/patrolsPerDay missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /fireSafety/keyUnit',
      with: { '/fireSafety/keyUnit': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/keyUnit missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where keyUnit is otherwise', with: { '/fireSafety/keyUnit': false } },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
