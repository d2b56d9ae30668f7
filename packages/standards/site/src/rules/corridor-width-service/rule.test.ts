import { testScoped } from '../../../test/scopes.js';
import { corridorWidthService } from './rule.js';

// AB008
testScoped(
  corridorWidthService,
  { scope: 'code', edition: '2019' },
  {
    base: { corridors: [{ sides: 'both', netWidth: 1.5, use: 'service' }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'one side', with: { '/corridors/0/sides': 'one', '/corridors/0/netWidth': 1.3 } },
    ],
    fail: [
      {
        name: 'both, just too narrow',
        with: { '/corridors/0/sides': 'both', '/corridors/0/netWidth': 1.49 },
        deciding: ['/corridors/0/netWidth: 1.49 >= 1.5', '/corridors/0/sides: both'],
        params: { width: 1.49, limit: 1.5 },
      },
      {
        name: 'one, just too narrow',
        with: { '/corridors/0/sides': 'one', '/corridors/0/netWidth': 1.29 },
        deciding: ['/corridors/0/netWidth: 1.29 >= 1.3', '/corridors/0/sides: one'],
        params: { width: 1.29, limit: 1.3 },
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
        with: { '/corridors/0/sides': undefined, '/corridors/0/netWidth': 1.4 },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/sides missing'],
      },
    ],
    notApplicable: [
      { name: 'use: living', with: { '/corridors/0/use': 'living' } },
      { name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' },
    ],
  },
);
