import { fromPlan, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { securityStaff } from './rule.js';

const guards = '/security/guards';

// L139: security staff, without a number
testRule(
  securityStaff,
  merge(
    { base: { kind: 'institution', security: { guards: 1 }, staff: [] } },
    reaching('home-based'),
    {
      pass: [
        { name: 'one guard', with: { '/staff': undefined } },
        { name: 'a guard of its own', with: { [guards]: 0, '/staff': [{ role: 'guard' }] } },
        {
          name: 'somebody who does it beside another post',
          with: { [guards]: 0, '/staff': [{ role: 'cleaner', alsoRoles: ['guard'] }] },
        },
      ],
      fail: [
        {
          name: 'nobody',
          with: { [guards]: 0, '/staff': [{ role: 'care', alsoRoles: [] }] },
          deciding: [
            `${guards}: 0 > 0`,
            '/staff: 0 >= 1',
            '/staff/0/role: care = guard',
            '/staff/0/alsoRoles: [] has-any ["guard"]',
          ],
        },
      ],
      unknown: [
        {
          name: 'neither told',
          with: { [guards]: undefined, '/staff': undefined },
          possible: ['pass', 'fail'],
          needs: [`${guards} missing`, '/staff missing'],
        },
      ],
    },
    fromPlan,
  ),
);
