import { testScoped } from '../../../test/scopes.js';
import { itemConforms } from './rule.js';

// N105
testScoped(
  itemConforms,
  { scope: 'set-up' },
  {
    base: { equipment: { items: [{ kind: 'furniture', conforms: true }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: bed', with: { '/equipment/items/0/kind': 'bed' } },
      { name: 'kind: utensils', with: { '/equipment/items/0/kind': 'utensils' } },
      { name: 'kind: toy', with: { '/equipment/items/0/kind': 'toy' } },
      { name: 'kind: book', with: { '/equipment/items/0/kind': 'book' } },
      { name: 'kind: play-material', with: { '/equipment/items/0/kind': 'play-material' } },
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
        name: 'conforms not told',
        with: { '/equipment/items/0/conforms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/items/0/conforms missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: outdoor-equipment', with: { '/equipment/items/0/kind': 'outdoor-equipment' } },
      { name: 'an empty list', with: { '/equipment/items': [] }, subject: '/equipment/items' },
    ],
  },
);
