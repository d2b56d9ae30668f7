import { testDesign } from '../../../test/design-cases.js';
import { separationFloors2018 } from './rule.js';

// B194
testDesign(
  separationFloors2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { building: { sharedUses: ['residential'], separationFloorRating: 1 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'sharedUses: elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'sharedUses: education', with: { '/building/sharedUses': ['education'] } },
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: commercial', with: { '/building/sharedUses': ['commercial'] } },
      { name: 'sharedUses: kindergarten', with: { '/building/sharedUses': ['kindergarten'] } },
      { name: 'sharedUses: medical', with: { '/building/sharedUses': ['medical'] } },
      { name: 'sharedUses: other', with: { '/building/sharedUses': ['other'] } },
      { name: 'separationFloorRating well within', with: { '/building/separationFloorRating': 1.1 } },
    ],
    fail: [
      {
        name: 'separationFloorRating just beyond',
        with: { '/building/separationFloorRating': 0.9 },
        deciding: ['/building/separationFloorRating: 0.9 >= 1'],
        params: { rating: 0.9, least: 1 },
      },
    ],
    unknown: [
      {
        name: 'sharedUses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
      {
        name: 'separationFloorRating not told',
        with: { '/building/separationFloorRating': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/separationFloorRating missing'],
      },
    ],
    notApplicable: [
      {
        name: 'a nursery class beside its own kindergarten only',
        with: { '/kind': 'kindergarten-nursery-class', '/building/sharedUses': ['kindergarten'] },
      },
      { name: 'sharedUses: none', with: { '/building/sharedUses': ['none'] } },
    ],
  },
);
