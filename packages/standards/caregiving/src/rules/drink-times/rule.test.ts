import { institution, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { drinkTimes } from './rule.js';

// N229: once or twice each half day, 1 to 3 years
testRule(
  drinkTimes,
  merge(
    institution('2012-05-08'),
    within('/meals/waterTimesPerHalfDay', { least: 1, most: 2, step: 1 }),
    {
      base: {
        kind: 'institution',
        meals: { waterTimesPerHalfDay: 1 },
        classes: [{ kind: 'younger-toddler' }],
      },
    },
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
