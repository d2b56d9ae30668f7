import { testDesign } from '../../../test/design-cases.js';
import { dwellingsBlankWall } from './rule.js';

// B141
testDesign(
  dwellingsBlankWall,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { sharedUses: ['residential'], residentialBlankWall: true, separationWallRating: 2 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'sharedUses: residential', with: { '/building/sharedUses': ['residential', 'office'] } },
    ],
    fail: [
      {
        name: 'an opening',
        with: { '/building/residentialBlankWall': false },
        deciding: ['/building/residentialBlankWall: false = true'],
        params: { least: 2 },
      },
      {
        name: 'a weak wall',
        with: { '/building/separationWallRating': 1.9 },
        deciding: ['/building/separationWallRating: 1.9 >= 2'],
        params: { least: 2 },
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
        name: 'openings not told',
        with: { '/building/residentialBlankWall': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/residentialBlankWall missing'],
      },
      {
        name: 'rating not told',
        with: { '/building/separationWallRating': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/separationWallRating missing'],
      },
    ],
    notApplicable: [
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: none', with: { '/building/sharedUses': ['none'] } },
    ],
  },
);
