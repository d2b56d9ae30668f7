import { elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { allergiesRecorded } from './rule.js';

// N284: record allergies
testRule(
  allergiesRecorded,
  merge(institution('2024-03-31'), elements('/children'), {
    base: { kind: 'institution', children: [{ diet: { allergiesAsked: true } }] },
    pass: [{ name: 'asked' }],
    fail: [
      {
        name: 'not asked',
        with: { '/children/0/diet/allergiesAsked': false },
        deciding: ['/children/0/diet/allergiesAsked: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/children/0/diet/allergiesAsked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/diet/allergiesAsked missing'],
      },
    ],
  }),
);
