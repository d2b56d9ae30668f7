import { testDesign } from '../../../test/design-cases.js';
import { ownExitsPreferred } from './rule.js';

// B181
testDesign(
  ownExitsPreferred,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: {
      building: { highRise: false, sharedUses: ['residential'] },
      exits: [{ independent: true }],
      stairs: [{ independent: true }],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'sharedUses: elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'sharedUses: education', with: { '/building/sharedUses': ['education'] } },
      { name: 'sharedUses: office', with: { '/building/sharedUses': ['office'] } },
      { name: 'sharedUses: commercial', with: { '/building/sharedUses': ['commercial'] } },
      { name: 'sharedUses: kindergarten', with: { '/building/sharedUses': ['kindergarten'] } },
      { name: 'sharedUses: medical', with: { '/building/sharedUses': ['medical'] } },
      { name: 'sharedUses: other', with: { '/building/sharedUses': ['other'] } },
      { name: 'exits, and no stair', with: { '/stairs': [] } },
    ],
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
        name: 'highRise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
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
      { name: 'highRise: true', with: { '/building/highRise': true } },
      { name: 'sharedUses: none', with: { '/building/sharedUses': ['none'] } },
      { name: 'neither exit nor stair', with: { '/exits': [], '/stairs': [] } },
    ],
  },
);
