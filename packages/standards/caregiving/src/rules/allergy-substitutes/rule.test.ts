import { elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { allergySubstitutes } from './rule.js';

// N284: avoid, offer substitutes
testRule(
  allergySubstitutes,
  merge(institution('2024-03-31'), elements('/children'), {
    base: {
      kind: 'institution',
      children: [{ diet: { allergies: ['peanut'], specialNeed: false, substitutesGiven: true } }],
    },
    pass: [
      { name: 'an allergy' },
      {
        name: 'a special need',
        with: { '/children/0/diet/allergies': [], '/children/0/diet/specialNeed': true },
      },
    ],
    fail: [
      {
        name: 'no substitutes',
        with: { '/children/0/diet/substitutesGiven': false },
        deciding: ['/children/0/diet/substitutesGiven: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'substitutes not told',
        with: { '/children/0/diet/substitutesGiven': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/diet/substitutesGiven missing'],
      },
      {
        name: 'special need not told',
        with: { '/children/0/diet/allergies': [], '/children/0/diet/specialNeed': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/children/0/diet/specialNeed missing'],
      },
    ],
    notApplicable: [{ name: 'neither', with: { '/children/0/diet/allergies': [] } }],
  }),
);
