import { testScoped } from '../../../test/scopes.js';
import { socketHeight } from './rule.js';

// B135
testScoped(
  socketHeight,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { socketHeight: 1.8 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 2', with: { '/rooms/0/technics/socketHeight': 2 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/socketHeight': 1.7 },
        deciding: ['/rooms/0/technics/socketHeight: 1.7 >= 1.8'],
        params: { actual: 1.7, limit: 1.8 },
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'socketHeight not told',
        with: { '/rooms/0/technics/socketHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketHeight missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
