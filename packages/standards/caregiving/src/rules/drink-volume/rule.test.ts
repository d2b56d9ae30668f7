import { institution, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { drinkVolume } from './rule.js';

// N229: 50 to 100 ml each, 1 to 3 years
testRule(
  drinkVolume,
  merge(
    institution('2012-05-08'),
    within('/meals/waterVolume', { least: 50, most: 100 }),
    { base: { kind: 'institution', meals: { waterVolume: 50 }, classes: [{ kind: 'younger-toddler' }] } },
    {
      pass: [{ name: 'another class first', with: { '/classes': [{ kind: 'infant' }, { kind: 'mixed' }] } }],
      unknown: [
        {
          name: 'kind of class not told',
          with: { '/classes/0/kind': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/classes/0/kind missing'],
        },
      ],
      notApplicable: [{ name: 'infants only', with: { '/classes/0/kind': 'infant' } }],
    },
  ),
);
