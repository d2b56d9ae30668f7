import { testDesign } from '../../../test/design-cases.js';
import { separationWalls2018 } from './rule.js';

// B194
testDesign(
  separationWalls2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { building: { sharedUses: ['residential'], separationWallRating: 2 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'sharedUses: elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'sharedUses: education', with: { '/building/sharedUses': ['education'] } },
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: commercial', with: { '/building/sharedUses': ['commercial'] } },
      { name: 'sharedUses: kindergarten', with: { '/building/sharedUses': ['kindergarten'] } },
      { name: 'sharedUses: medical', with: { '/building/sharedUses': ['medical'] } },
      { name: 'sharedUses: other', with: { '/building/sharedUses': ['other'] } },
      { name: 'separationWallRating well within', with: { '/building/separationWallRating': 2.1 } },
    ],
    fail: [
      {
        name: 'separationWallRating just beyond',
        with: { '/building/separationWallRating': 1.9 },
        deciding: ['/building/separationWallRating: 1.9 >= 2'],
        params: { rating: 1.9, least: 2 },
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
        name: 'separationWallRating not told',
        with: { '/building/separationWallRating': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/separationWallRating missing'],
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
