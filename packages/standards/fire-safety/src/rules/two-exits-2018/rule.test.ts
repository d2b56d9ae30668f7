import { testDesign } from '../../../test/design-cases.js';
import { twoExits2018 } from './rule.js';

// B184
testDesign(
  twoExits2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { building: { storeyUses: [{ storey: 2 }] }, exits: [{ storey: 2 }, { storey: 2 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'three', with: { '/exits': [{ storey: 2 }, { storey: 2 }, { storey: 2 }] } },
    ],
    fail: [
      {
        name: 'one here and one below',
        with: { '/exits': [{ storey: 2 }, { storey: 1 }] },
        deciding: ['/exits: 1 >= 2'],
        params: { exits: 1, least: 2 },
      },
    ],
    unknown: [
      {
        name: 'exits not listed',
        with: { '/exits': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits missing'],
      },
      {
        name: 'storey of an exit not told',
        with: { '/exits/1/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/1/storey missing'],
      },
    ],
    notApplicable: [
      { name: 'an empty list', with: { '/building/storeyUses': [] }, subject: '/building/storeyUses' },
    ],
  },
);
