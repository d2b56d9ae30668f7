import { testScoped } from '../../../test/scopes.js';
import { centralHeatingAdvice2016 } from './rule.js';

// AB021
testScoped(
  centralHeatingAdvice2016,
  { scope: 'code', edition: '2016' },
  {
    base: {
      site: { surroundings: { climateZone: 'hot-summer-cold-winter' } },
      building: { heating: ['district'] },
    },
    pass: [{ name: 'as the text asks' }, { name: 'central', with: { '/building/heating': ['central'] } }],
    fail: [
      {
        name: 'otherwise',
        with: { '/building/heating': ['electric'] },
        deciding: ['/building/heating: ["electric"] has-any ["district","central"]'],
      },
    ],
    unknown: [
      {
        name: 'climateZone not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
      {
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/heating missing'],
      },
    ],
    notApplicable: [
      { name: 'climateZone: mild', with: { '/site/surroundings/climateZone': 'mild' } },
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
    ],
  },
);
