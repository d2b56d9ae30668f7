import { testScoped } from '../../../test/scopes.js';
import { awayFromHazards } from './rule.js';

// N102
testScoped(
  awayFromHazards,
  { scope: 'set-up' },
  {
    base: { site: { surroundings: { hazardousPlants: false, hazardDistanceAttested: false } } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'near, the distance attested',
        with: { '/site/surroundings': { hazardousPlants: true, hazardDistanceAttested: true } },
      },
    ],
    fail: [
      {
        name: 'near, the distance not kept',
        with: { '/site/surroundings/hazardousPlants': true },
        deciding: [
          '/site/surroundings/hazardousPlants: true = false',
          '/site/surroundings/hazardDistanceAttested: false = true',
        ],
      },
    ],
    unknown: [
      {
        name: 'not told whether near',
        with: { '/site/surroundings/hazardousPlants': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/hazardousPlants missing'],
      },
    ],
  },
);
