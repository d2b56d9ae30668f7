import { testDesign } from '../../../test/design-cases.js';
import { highRiseOwnExits } from './rule.js';

// B159
testDesign(
  highRiseOwnExits,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { highRise: true }, exits: [{ independent: true }], stairs: [{ independent: true }] },
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
        name: 'highRise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
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
      { name: 'highRise: false', with: { '/building/highRise': false } },
      { name: 'neither exit nor stair', with: { '/exits': [], '/stairs': [] } },
    ],
  },
);
