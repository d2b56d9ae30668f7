import { testDesign } from '../../../test/design-cases.js';
import { separationDoors2018 } from './rule.js';

// B194
testDesign(
  separationDoors2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01', to: '2023-05-31' },
  {
    base: { building: { sharedUses: ['residential'], separationDoorClass: 'b' } },
    pass: [
      { name: 'as the text asks' },
      { name: 'sharedUses: elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'sharedUses: education', with: { '/building/sharedUses': ['education'] } },
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: commercial', with: { '/building/sharedUses': ['commercial'] } },
      { name: 'sharedUses: kindergarten', with: { '/building/sharedUses': ['kindergarten'] } },
      { name: 'sharedUses: medical', with: { '/building/sharedUses': ['medical'] } },
      { name: 'sharedUses: other', with: { '/building/sharedUses': ['other'] } },
      { name: 'a', with: { '/building/separationDoorClass': 'a' } },
      { name: 'no-opening', with: { '/building/separationDoorClass': 'no-opening' } },
    ],
    fail: [
      {
        name: 'c',
        with: { '/building/separationDoorClass': 'c' },
        deciding: ['/building/separationDoorClass: c in ["a","b","no-opening"]'],
      },
      {
        name: 'none',
        with: { '/building/separationDoorClass': 'none' },
        deciding: ['/building/separationDoorClass: none in ["a","b","no-opening"]'],
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
        name: 'separationDoorClass not told',
        with: { '/building/separationDoorClass': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/separationDoorClass missing'],
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
