import { institution, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { outdoorPlanBoarding } from './rule.js';

// N228: three hours where children board
testRule(
  outdoorPlanBoarding,
  merge(
    institution('2012-05-08'),
    within('/caregiving/plannedOutdoorMinutes', { least: 180 }),
    { base: { kind: 'institution', caregiving: { plannedOutdoorMinutes: 180 }, boarding: true } },
    {
      unknown: [
        {
          name: 'boarding not told',
          with: { '/boarding': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/boarding missing'],
        },
      ],
      notApplicable: [{ name: 'nobody boards', with: { '/boarding': false } }],
    },
  ),
);
