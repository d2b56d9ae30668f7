import { testScoped } from '../../../test/scopes.js';
import { socketHeight2016 } from './rule.js';

// AB024
testScoped(
  socketHeight2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { socketHeight: 1.8, socketCircuitSeparate: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'socketHeight just below 1.8',
        with: { '/rooms/0/technics/socketHeight': 1.79 },
        deciding: ['/rooms/0/technics/socketHeight: 1.79 >= 1.8'],
      },
      {
        name: 'socketCircuitSeparate: no',
        with: { '/rooms/0/technics/socketCircuitSeparate': false },
        deciding: ['/rooms/0/technics/socketCircuitSeparate: false = true'],
      },
    ],
    unknown: [
      {
        name: 'socketHeight not told',
        with: { '/rooms/0/technics/socketHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketHeight missing'],
      },
      {
        name: 'socketCircuitSeparate not told',
        with: { '/rooms/0/technics/socketCircuitSeparate': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketCircuitSeparate missing'],
      },
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
