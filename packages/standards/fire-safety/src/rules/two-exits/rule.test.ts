import { testDesign } from '../../../test/design-cases.js';
import { twoExits } from './rule.js';

// B157
testDesign(
  twoExits,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
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
