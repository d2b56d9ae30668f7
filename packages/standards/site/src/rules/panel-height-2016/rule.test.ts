import { testScoped } from '../../../test/scopes.js';
import { panelHeight2016 } from './rule.js';

// AB025
testScoped(
  panelHeight2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { panelHeight: 1.8 } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'panelHeight just below 1.8',
        with: { '/rooms/0/technics/panelHeight': 1.79 },
        deciding: ['/rooms/0/technics/panelHeight: 1.79 >= 1.8'],
        params: { height: 1.79, limit: 1.8 },
      },
    ],
    unknown: [
      {
        name: 'panelHeight not told',
        with: { '/rooms/0/technics/panelHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/panelHeight missing'],
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
