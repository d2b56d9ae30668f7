import { testScoped } from '../../../test/scopes.js';
import { furnitureConforms2011 } from './rule.js';

// B391
testScoped(
  furnitureConforms2011,
  { scope: 'open', adopt: true },
  {
    base: { equipment: { items: [{ kind: 'furniture', conforms: true }] } },
    pass: [
      { asOf: '2025-12-31', name: 'as the text asks' },
      { asOf: '2025-12-31', name: 'kind: bed', with: { '/equipment/items/0/kind': 'bed' } },
    ],
    fail: [
      {
        asOf: '2025-12-31',
        name: 'otherwise',
        with: { '/equipment/items/0/conforms': false },
        deciding: ['/equipment/items/0/conforms: false = true'],
      },
    ],
    unknown: [
      {
        asOf: '2025-12-31',
        name: 'kind not told',
        with: { '/equipment/items/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/equipment/items/0/kind missing'],
      },
      {
        asOf: '2025-12-31',
        name: 'conforms not told',
        with: { '/equipment/items/0/conforms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/items/0/conforms missing'],
      },
    ],
    notApplicable: [
      { asOf: '2025-12-31', name: 'kind: toy', with: { '/equipment/items/0/kind': 'toy' } },
      {
        asOf: '2025-12-31',
        name: 'an empty list',
        with: { '/equipment/items': [] },
        subject: '/equipment/items',
      },
    ],
    manual: [{ asOf: '2025-12-31', name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
    notInForce: [{ name: 'after its end', asOf: '2026-01-01' }],
  },
);
