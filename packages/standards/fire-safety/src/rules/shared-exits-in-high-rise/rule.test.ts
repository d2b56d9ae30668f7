import { testDesign } from '../../../test/design-cases.js';
import { sharedExitsInHighRise } from './rule.js';

// B159
testDesign(
  sharedExitsInHighRise,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: {
      building: { highRise: true },
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
    ],
    unknown: [
      {
        name: 'exits not listed',
        with: { '/exits': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/exits missing'],
      },
    ],
    notApplicable: [
      { name: 'none is shared', with: { '/exits': [{ independent: true }] } },
      { name: 'neither exit nor stair', with: { '/exits': [], '/stairs': [] } },
      { name: 'not a high-rise', with: { '/building/highRise': false } },
    ],
  },
);
