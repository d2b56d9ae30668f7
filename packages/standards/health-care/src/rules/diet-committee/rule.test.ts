import { testScoped } from '../../../test/scopes.js';
import { dietCommittee } from './rule.js';

// B294
testScoped(
  dietCommittee,
  { reach: 'institutions', meals: 'any', text: 'work' },
  {
    base: { meals: { dietCommittee: true } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/dietCommittee False',
        with: { '/meals/dietCommittee': false },
        deciding: ['/meals/dietCommittee: false = true'],
      },
    ],
    unknown: [
      {
        name: 'meals/dietCommittee not told',
        with: { '/meals/dietCommittee': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/dietCommittee missing'],
      },
    ],
  },
);
