import { testScoped } from '../../../test/scopes.js';
import { furnitureConforms } from './rule.js';

// B390
testScoped(
  furnitureConforms,
  { scope: 'open' },
  {
    base: { equipment: { items: [{ kind: 'furniture', boughtOn: '2026-01-01', conforms: true }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: bed', with: { '/equipment/items/0/kind': 'bed' } },
      { name: 'boughtOn: 2026-05-01', with: { '/equipment/items/0/boughtOn': '2026-05-01' } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/equipment/items/0/conforms': false },
        deciding: ['/equipment/items/0/conforms: false = true'],
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/equipment/items/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/equipment/items/0/kind missing'],
      },
      {
        name: 'boughtOn not told',
        with: { '/equipment/items/0/boughtOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/equipment/items/0/boughtOn missing'],
      },
      {
        name: 'conforms not told',
        with: { '/equipment/items/0/conforms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/items/0/conforms missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: toy', with: { '/equipment/items/0/kind': 'toy' } },
      { name: 'boughtOn: 2025-12-31', with: { '/equipment/items/0/boughtOn': '2025-12-31' } },
      { name: 'an empty list', with: { '/equipment/items': [] }, subject: '/equipment/items' },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2025-12-31' }],
  },
);
