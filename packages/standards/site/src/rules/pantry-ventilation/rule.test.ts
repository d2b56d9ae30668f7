import { testScoped } from '../../../test/scopes.js';
import { pantryVentilation } from './rule.js';

// B098
testScoped(
  pantryVentilation,
  { scope: 'nursery', edition: '2019' },
  {
    base: { rooms: [{ kind: 'pantry', technics: { mechanicalVentilation: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'mechanicalVentilation: no',
        with: { '/rooms/0/technics/mechanicalVentilation': false },
        deciding: ['/rooms/0/technics/mechanicalVentilation: false = true'],
      },
    ],
    unknown: [
      {
        name: 'mechanicalVentilation not told',
        with: { '/rooms/0/technics/mechanicalVentilation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/mechanicalVentilation missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
