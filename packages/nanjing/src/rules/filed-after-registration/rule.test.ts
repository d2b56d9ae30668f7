import { fromPlan, merge, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filedAfterRegistration } from './rule.js';

const submitted = '/filing/submittedOn';
const registered = '/registration/registeredOn';

// L085: after the registration
testRule(
  filedAfterRegistration,
  merge(
    {
      base: {
        kind: 'institution',
        registration: { registeredOn: '2022-03-01' },
        filing: { submittedOn: '2022-03-09' },
      },
    },
    underPlan({ neither: ['pass', 'fail', 'not-applicable'], needsRegistration: true }),
    {
      pass: [{ name: 'on the day of the registration', with: { [submitted]: '2022-03-01' } }],
      fail: [
        {
          name: 'on the day before the registration',
          with: { [submitted]: '2022-02-28' },
          deciding: [`${submitted}: 2022-02-28 >= 2022-03-01`, `${registered}: 2022-03-01`],
        },
      ],
      unknown: [
        {
          name: 'day of the file not told',
          with: { [submitted]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${submitted} missing`],
        },
        {
          name: 'applied under the plan, day of registration not told',
          with: { [registered]: undefined, '/registration/appliedOn': '2020-12-30' },
          possible: ['pass', 'fail'],
          needs: [`${registered} missing`],
        },
      ],
    },
    fromPlan,
  ),
);
