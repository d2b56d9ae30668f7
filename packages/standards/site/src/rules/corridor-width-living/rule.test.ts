import { testScoped } from '../../../test/scopes.js';
import { corridorWidthLiving } from './rule.js';

// B081
testScoped(
  corridorWidthLiving,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { corridors: [{ sides: 'both', netWidth: 2.4, use: 'living' }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'one side', with: { '/corridors/0/sides': 'one', '/corridors/0/netWidth': 1.8 } },
    ],
    fail: [
      {
        name: 'both, just too narrow',
        with: { '/corridors/0/sides': 'both', '/corridors/0/netWidth': 2.39 },
        deciding: ['/corridors/0/netWidth: 2.39 >= 2.4', '/corridors/0/sides: both'],
        params: { width: 2.39, limit: 2.4 },
      },
      {
        name: 'one, just too narrow',
        with: { '/corridors/0/sides': 'one', '/corridors/0/netWidth': 1.79 },
        deciding: ['/corridors/0/netWidth: 1.79 >= 1.8', '/corridors/0/sides: one'],
        params: { width: 1.79, limit: 1.8 },
      },
    ],
    unknown: [
      {
        name: 'use not told',
        with: { '/corridors/0/use': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/corridors/0/use missing'],
      },
      {
        name: 'sides not told, between the two',
        with: { '/corridors/0/sides': undefined, '/corridors/0/netWidth': 2.3 },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/sides missing'],
      },
    ],
    notApplicable: [
      { name: 'use: service', with: { '/corridors/0/use': 'service' } },
      { name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/corridors/0/netWidth': 1 },
        ifAdopted: ['fail'],
        deciding: ['/corridors/0/netWidth: 1 >= 2.4', '/corridors/0/sides: both'],
      },
    ],
  },
);
