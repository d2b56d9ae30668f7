import { testRule } from '../../../test/test-rule.js';
import { fourKindsOfStaff } from './rule.js';

// N108: staff for management, care, health and security
const posts = ['head', 'care', 'health', 'guard'];
const staff = posts.map((role) => ({ role, alsoRoles: [] as string[] }));

testRule(fourKindsOfStaff, {
  base: { kind: 'institution', staff },
  pass: [
    { name: 'one of each', asOf: '2019-10-08' },
    ...posts.map((role, at) => ({
      name: `${role} beside another post`,
      with: { [`/staff/${at}`]: { role: 'cleaner', alsoRoles: [role] } },
    })),
  ],
  fail: posts.map((role, at) => ({
    name: `nobody for ${role}`,
    with: { [`/staff/${at}/role`]: 'cleaner' },
    deciding: [
      '/staff: 0 >= 1',
      ...posts.flatMap((other, i) => [
        `/staff/${i}/role: ${i === at ? 'cleaner' : other} = ${role}`,
        `/staff/${i}/alsoRoles: [] has-any ["${role}"]`,
      ]),
    ],
  })),
  unknown: [
    {
      name: 'no guard, and further posts of one not told',
      with: { '/staff/3': { role: 'cook' } },
      possible: ['pass', 'fail'],
      needs: ['/staff/3/alsoRoles missing'],
    },
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
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
});
