import { elements, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registrationChangeInTime } from './rule.js';

// L200: the change was registered in time
testRule(
  registrationChangeInTime,
  merge(
    {
      base: {
        forProfit: true,
        registration: { changes: [{ changedOn: '2026-03-02', registeredOn: '2026-03-20' }] },
      },
    },
    onlyIf('/forProfit', false),
    {
      pass: [
        { name: 'on the thirtieth day', with: { '/registration/changes/0/registeredOn': '2026-04-01' } },
      ],
      fail: [
        {
          name: 'on the thirty-first day',
          with: { '/registration/changes/0/registeredOn': '2026-04-02' },
          deciding: [
            '/registration/changes/0/registeredOn: 2026-04-02 <= 2026-04-01',
            '/registration/changes/0/changedOn: 2026-03-02',
          ],
          params: { days: 30 },
        },
      ],
      unknown: [
        {
          name: 'day of registration not told',
          with: { '/registration/changes/0/registeredOn': undefined },
          possible: ['pass', 'fail'],
          needs: ['/registration/changes/0/registeredOn missing'],
        },
      ],
    },
    elements('/registration/changes'),
  ),
);
