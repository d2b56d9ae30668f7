import { institution, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { outdoorPlan } from './rule.js';

// N228: two hours in full-day care
testRule(
  outdoorPlan,
  merge(
    institution('2012-05-08'),
    within('/caregiving/plannedOutdoorMinutes', { least: 120 }),
    {
      base: {
        kind: 'institution',
        caregiving: { plannedOutdoorMinutes: 120 },
        serviceModes: ['half-day', 'full-day'],
      },
    },
    {
      unknown: [
        {
          name: 'modes not told',
          with: { '/serviceModes': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/serviceModes missing'],
        },
      ],
      notApplicable: [{ name: 'half-day care', with: { '/serviceModes': ['half-day'] } }],
    },
  ),
);
