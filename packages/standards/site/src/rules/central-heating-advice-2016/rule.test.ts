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
    pass: [
      { name: 'as the text asks' },
      { name: 'heating: central', with: { '/building/heating': ['central'] } },
    ],
    fail: [
      {
        name: 'heating: air-conditioning',
        with: { '/building/heating': ['air-conditioning'] },
        deciding: ['/building/heating: ["air-conditioning"] has-any ["district","central"]'],
      },
    ],
    unknown: [
      {
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/heating missing'],
      },
      {
        name: 'climateZone not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
    ],
    notApplicable: [{ name: 'climateZone: mild', with: { '/site/surroundings/climateZone': 'mild' } }],
  },
);
