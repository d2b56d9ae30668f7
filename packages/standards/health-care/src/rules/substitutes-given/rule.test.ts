import { testScoped } from '../../../test/scopes.js';
import { substitutesGiven } from './rule.js';

// N284, B323
testScoped(
  substitutesGiven,
  { reach: 'institutions', meals: 'any', text: 'assessment', list: '/children' },
  {
    base: { children: [{ diet: { allergies: ['egg'], specialNeed: false, substitutesGiven: true } }] },
    pass: [
      { name: 'as asked' },
      {
        name: 'a special need without an allergy',
        with: { '/children/0/diet/allergies': [], '/children/0/diet/specialNeed': true },
      },
      { name: 'two allergies', with: { '/children/0/diet/allergies': ['egg', 'milk'] } },
    ],
    fail: [
      {
        name: 'diet/substitutesGiven False',
        with: { '/children/0/diet/substitutesGiven': false },
        deciding: ['/children/0/diet/substitutesGiven: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'diet/substitutesGiven not told',
        with: { '/children/0/diet/substitutesGiven': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/diet/substitutesGiven missing'],
      },
      {
        name: 'allergies not listed',
        with: { '/children/0/diet/allergies': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/children/0/diet/allergies missing'],
      },
    ],
    notApplicable: [{ name: 'neither', with: { '/children/0/diet/allergies': [] } }],
  },
);
