import { testDesign } from '../../../test/design-cases.js';
import { sprinklersByBuilding } from './rule.js';

// B166
testDesign(
  sprinklersByBuilding,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: { building: { highRise: true, totalArea: 3000, centralAirConditioning: true } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'large and air-conditioned',
        with: { '/building/highRise': false, '/building/totalArea': 3000.1 },
      },
    ],
    unknown: [
      {
        name: 'whether a high-rise not told',
        with: { '/building/highRise': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
    ],
    notApplicable: [
      { name: 'neither high nor large', with: { '/building/highRise': false } },
      {
        name: 'large without central air',
        with: { '/building': { highRise: false, totalArea: 3000.1, centralAirConditioning: false } },
      },
    ],
  },
);
