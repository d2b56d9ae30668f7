import { testScoped } from '../../../test/scopes.js';
import { toyWithoutSmallParts } from './rule.js';

// B392
testScoped(
  toyWithoutSmallParts,
  { scope: 'open', adopt: true },
  {
    base: { equipment: { items: [{ kind: 'toy', smallParts: false }] } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/equipment/items/0/smallParts': true },
        deciding: ['/equipment/items/0/smallParts: true = false'],
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
        name: 'smallParts not told',
        with: { '/equipment/items/0/smallParts': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/items/0/smallParts missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: furniture', with: { '/equipment/items/0/kind': 'furniture' } },
      { name: 'an empty list', with: { '/equipment/items': [] }, subject: '/equipment/items' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
