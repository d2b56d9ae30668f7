import { testScoped } from '../../../test/scopes.js';
import { secondFloorPersons } from './rule.js';

// B071
testScoped(
  secondFloorPersons,
  { scope: 'nursery', edition: '2019' },
  {
    base: { building: { storeyUses: [{ storey: 2, children: 1, persons: 60 }] } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'persons just above 60',
        with: { '/building/storeyUses/0/persons': 61 },
        deciding: ['/building/storeyUses/0/persons: 61 <= 60'],
        params: { persons: 61, limit: 60 },
      },
    ],
    unknown: [
      {
        name: 'persons not told',
        with: { '/building/storeyUses/0/persons': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/storeyUses/0/persons missing'],
      },
      {
        name: 'storey not told',
        with: { '/building/storeyUses/0/storey': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/storeyUses/0/storey missing'],
      },
      {
        name: 'children not told',
        with: { '/building/storeyUses/0/children': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/storeyUses/0/children missing'],
      },
    ],
    notApplicable: [
      { name: 'storey: 1', with: { '/building/storeyUses/0/storey': 1 } },
      { name: 'storey: 3', with: { '/building/storeyUses/0/storey': 3 } },
      { name: 'children at 0', with: { '/building/storeyUses/0/children': 0 } },
      { name: 'an empty list', with: { '/building/storeyUses': [] }, subject: '/building/storeyUses' },
    ],
  },
);
