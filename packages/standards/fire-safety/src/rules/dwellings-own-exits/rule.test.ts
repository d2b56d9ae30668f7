import { testDesign } from '../../../test/design-cases.js';
import { dwellingsOwnExits } from './rule.js';

// B141
testDesign(
  dwellingsOwnExits,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      building: { sharedUses: ['residential'] },
      exits: [{ independent: true }],
      stairs: [{ independent: true }],
    },
    pass: [{ name: 'as the text asks' }, { name: 'exits, and no stair', with: { '/stairs': [] } }],
    fail: [
      {
        name: 'an exit shared',
        with: { '/exits': [{ independent: true }, { independent: false }] },
        deciding: ['/exits/1/independent: false = true'],
      },
      {
        name: 'a stair shared',
        with: { '/stairs': [{ independent: true }, { independent: false }] },
        deciding: ['/stairs/1/independent: false = true'],
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
        name: 'exits not listed',
        with: { '/exits': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits missing'],
      },
      {
        name: 'stairs not listed',
        with: { '/stairs': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs missing'],
      },
      {
        name: 'an exit not told',
        with: { '/exits/0/independent': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/independent missing'],
      },
    ],
    notApplicable: [
      ...['elderly-care', 'education', 'office', 'commercial', 'kindergarten', 'medical', 'other'].map(
        (use) => ({
          name: `dwellings and a third use: ${use}`,
          with: { '/building/sharedUses': ['residential', use], '/exits/0/independent': false },
        }),
      ),
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: none', with: { '/building/sharedUses': ['none'] } },
      { name: 'neither exit nor stair', with: { '/exits': [], '/stairs': [] } },
    ],
  },
);
