import { testScoped } from '../../../test/scopes.js';
import { sampleWeightSchool } from './rule.js';

// B363
testScoped(
  sampleWeightSchool,
  { reach: 'kindergartens', meals: 'own', text: 'school', adopt: true },
  {
    base: { meals: { samples: { entries: [{ weight: 125 }, { weight: 125 }] } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: weight 124.9',
        with: { '/meals/samples/entries/1/weight': 124.9 },
        deciding: ['/meals/samples/entries/1/weight: 124.9 >= 125'],
        params: { limit: 125 },
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
