import { testScoped } from '../../../test/scopes.js';
import { flyScreens } from './rule.js';

// B072
testScoped(
  flyScreens,
  { scope: 'code', edition: '2019', adopt: true },
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
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/windows/0/flyScreen': false },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/windows/0/flyScreen: false = true'],
      },
    ],
  },
);
