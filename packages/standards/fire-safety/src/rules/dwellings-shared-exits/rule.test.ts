import { testDesign } from '../../../test/design-cases.js';
import { dwellingsSharedExits } from './rule.js';

// B141: apart from the dwellings; with a third use the record does not tell with whom an exit is shared
testDesign(
  dwellingsSharedExits,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: {
      building: { sharedUses: ['residential', 'office'] },
      exits: [{ independent: true }, { independent: false }],
      stairs: [{ independent: true }],
    },
    pass: [
      { name: 'an exit is shared' },
      {
        name: 'a stair is shared',
        with: {
          '/exits': [{ independent: true }],
          '/stairs': [{ independent: true }, { independent: false }],
        },
      },
      ...['elderly-care', 'education', 'commercial', 'kindergarten', 'medical', 'other'].map((use) => ({
        name: `dwellings and a third use: ${use}`,
        with: { '/building/sharedUses': ['residential', use] },
      })),
    ],
    unknown: [
      {
        name: 'sharedUses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
      {
        name: 'exits not listed',
        with: { '/exits': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/exits missing'],
      },
      {
        name: 'stairs not listed',
        with: { '/exits': [{ independent: true }], '/stairs': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/stairs missing'],
      },
    ],
    notApplicable: [
      { name: 'dwellings and no third use', with: { '/building/sharedUses': ['residential'] } },
      { name: 'no dwellings', with: { '/building/sharedUses': ['office'] } },
      {
        name: 'none is shared',
        with: { '/exits': [{ independent: true }], '/stairs': [{ independent: true }] },
      },
    ],
  },
);
