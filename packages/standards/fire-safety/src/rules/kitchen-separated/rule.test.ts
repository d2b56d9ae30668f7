import { testDesign } from '../../../test/design-cases.js';
import { kitchenSeparated } from './rule.js';

// B139
testDesign(
  kitchenSeparated,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: { rooms: [{ kind: 'kitchen' }] },
    pass: [{ name: 'as the text asks' }],
    unknown: [
      {
        name: 'kind of room not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: pantry', with: { '/rooms/0/kind': 'pantry' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
