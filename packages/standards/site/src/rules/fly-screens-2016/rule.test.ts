import { testScoped } from '../../../test/scopes.js';
import { flyScreens2016 } from './rule.js';

// AB004
testScoped(
  flyScreens2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, windows: [{ flyScreen: true }] }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'flyScreen: no',
        with: { '/rooms/0/windows/0/flyScreen': false },
        deciding: ['/rooms/0/windows/0/flyScreen: false = true'],
      },
    ],
    unknown: [
      {
        name: 'flyScreen not told',
        with: { '/rooms/0/windows/0/flyScreen': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/flyScreen missing'],
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
      { name: 'no windows', with: { '/rooms/0/windows': [] } },
    ],
  },
);
