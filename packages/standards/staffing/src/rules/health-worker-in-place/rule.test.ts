import { testRule } from '../../../test/test-rule.js';
import { healthWorkerInPlace } from './rule.js';

// N219, B317, AN027: at least one, full- or part-time
testRule(healthWorkerInPlace, {
  base: {
    kind: 'institution',
    staff: [
      { role: 'care', alsoRoles: [] },
      { role: 'health', alsoRoles: [] },
    ],
  },
  pass: [
    { name: 'a health worker', asOf: '2022-08-09' },
    {
      name: 'a carer who is the health worker as well',
      with: { '/staff': [{ role: 'care', alsoRoles: ['health'] }] },
    },
    ...['employer-run', 'community-embedded', 'comprehensive-centre'].map((kind) => ({
      name: kind,
      with: { '/kind': kind },
    })),
  ],
  fail: [
    {
      name: 'none',
      with: { '/staff/1/role': 'cook' },
      deciding: ['/staff: 0 >= 1'],
      params: { workers: 0, least: 1 },
    },
  ],
  unknown: [
    {
      name: 'no list of staff',
      with: { '/staff': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff missing'],
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
    { name: 'a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } },
  ],
  notInForce: [{ name: 'the day before the standards were reported', asOf: '2022-08-08' }],
});
