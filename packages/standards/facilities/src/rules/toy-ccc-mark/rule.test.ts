import { testScoped } from '../../../test/scopes.js';
import { toyCccMark } from './rule.js';

// B392
testScoped(
  toyCccMark,
  { scope: 'open', adopt: true },
  {
    base: { equipment: { items: [{ kind: 'toy', cccMark: true }] } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/equipment/items/0/cccMark': false },
        deciding: ['/equipment/items/0/cccMark: false = true'],
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
        name: 'cccMark not told',
        with: { '/equipment/items/0/cccMark': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/items/0/cccMark missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: furniture', with: { '/equipment/items/0/kind': 'furniture' } },
      { name: 'an empty list', with: { '/equipment/items': [] }, subject: '/equipment/items' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
