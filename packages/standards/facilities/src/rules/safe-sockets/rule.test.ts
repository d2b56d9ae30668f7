import { testScoped } from '../../../test/scopes.js';
import { safeSockets } from './rule.js';

// B135
testScoped(
  safeSockets,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { socketsSafe: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/technics/socketsSafe': false },
        deciding: ['/rooms/0/technics/socketsSafe: false = true'],
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
        name: 'socketsSafe not told',
        with: { '/rooms/0/technics/socketsSafe': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketsSafe missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
