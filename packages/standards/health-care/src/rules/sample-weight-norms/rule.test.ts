import { testScoped } from '../../../test/scopes.js';
import { sampleWeightNorms } from './rule.js';

// B298
testScoped(
  sampleWeightNorms,
  { reach: 'institutions', meals: 'own', text: 'work', adopt: true },
  {
    base: { meals: { samples: { entries: [{ weight: 100 }, { weight: 100 }] } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: weight 99.9',
        with: { '/meals/samples/entries/1/weight': 99.9 },
        deciding: ['/meals/samples/entries/1/weight: 99.9 >= 100'],
        params: { limit: 100 },
      },
    ],
    unknown: [
      {
        name: 'weight not told',
        with: { '/meals/samples/entries/1/weight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/1/weight missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/meals/samples/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/samples/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/meals/samples/entries': [] } }],
  },
);
