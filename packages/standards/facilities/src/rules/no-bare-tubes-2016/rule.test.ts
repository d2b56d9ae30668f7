import { testScoped } from '../../../test/scopes.js';
import { noBareTubes2016 } from './rule.js';

// AB022
testScoped(
  noBareTubes2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, light: { bareTubes: false } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/light/bareTubes': true },
        deciding: ['/rooms/0/light/bareTubes: true = false'],
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
        name: 'bareTubes not told',
        with: { '/rooms/0/light/bareTubes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/bareTubes missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
