import { testScoped } from '../../../test/scopes.js';
import { hazardDistanceByDesign } from './rule.js';

// B048
testScoped(
  hazardDistanceByDesign,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { hazardousPlants: true, hazardDistanceAttested: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'hazardDistanceAttested: no',
        with: { '/site/surroundings/hazardDistanceAttested': false },
        deciding: ['/site/surroundings/hazardDistanceAttested: false = true'],
      },
    ],
    unknown: [
      {
        name: 'hazardDistanceAttested not told',
        with: { '/site/surroundings/hazardDistanceAttested': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/hazardDistanceAttested missing'],
      },
      {
        name: 'hazardousPlants not told',
        with: { '/site/surroundings/hazardousPlants': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/hazardousPlants missing'],
      },
    ],
    notApplicable: [{ name: 'hazardousPlants: no', with: { '/site/surroundings/hazardousPlants': false } }],
  },
);
