import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealMinutes2021 } from './rule.js';

// B337: up to 30 minutes, 24 to 36 months
testRule(
  mealMinutes2021,
  merge(
    meals('2021-12-27'),
    within('/meals/mealMinutes', { most: 30 }),
    {
      base: {
        kind: 'institution',
        meals: { mealMinutes: 30, mode: 'own' },
        classes: [{ kind: 'older-toddler' }],
      },
    },
    {
      pass: [{ name: 'a mixed class', with: { '/classes': [{ kind: 'infant' }, { kind: 'mixed' }] } }],
      unknown: [
        {
          name: 'kind of class not told',
          with: { '/classes/0/kind': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/classes/0/kind missing'],
        },
      ],
      notApplicable: [{ name: 'younger children only', with: { '/classes/0/kind': 'younger-toddler' } }],
    },
  ),
);
