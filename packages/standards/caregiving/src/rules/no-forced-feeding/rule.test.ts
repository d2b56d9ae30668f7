import { flags, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noForcedFeeding } from './rule.js';

// B337: 24 to 36 months
testRule(
  noForcedFeeding,
  merge(
    meals('2021-12-27'),
    flags({ '/caregiving/forcedFeeding': false }),
    {
      base: {
        kind: 'institution',
        caregiving: { forcedFeeding: false },
        classes: [{ kind: 'older-toddler' }],
        meals: { mode: 'own' },
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
