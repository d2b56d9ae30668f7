import { testScoped } from '../../../test/scopes.js';
import { toyAgeLabel } from './rule.js';

// B392
testScoped(
  toyAgeLabel,
  { scope: 'open', adopt: true, answer: true },
  {
    base: { equipment: { items: [{ kind: 'toy' }] } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ subject: '/equipment/items/0', name: 'seen and not in order', answer: 'fail', deciding: [] }],
    unknown: [
      {
        name: 'kind not told',
        with: { '/equipment/items/0/kind': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/equipment/items/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: furniture', with: { '/equipment/items/0/kind': 'furniture' } },
      { name: 'an empty list', with: { '/equipment/items': [] }, subject: '/equipment/items' },
    ],
    manual: [
      { subject: '/equipment/items/0', name: 'not answered yet' },
      {
        subject: '/equipment/items/0',
        name: 'answered, the text not adopted',
        adopt: false,
        answer: 'pass',
        ifAdopted: ['pass'],
      },
    ],
  },
);
