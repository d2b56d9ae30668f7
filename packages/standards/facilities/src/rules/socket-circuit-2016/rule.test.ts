import { testScoped } from '../../../test/scopes.js';
import { socketCircuit2016 } from './rule.js';

// AB024
testScoped(
  socketCircuit2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { socketCircuitSeparate: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/technics/socketCircuitSeparate': false },
        deciding: ['/rooms/0/technics/socketCircuitSeparate: false = true'],
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
        name: 'socketCircuitSeparate not told',
        with: { '/rooms/0/technics/socketCircuitSeparate': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/socketCircuitSeparate missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
