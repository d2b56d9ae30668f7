import { testScoped } from '../../../test/scopes.js';
import { residualCurrent } from './rule.js';

// B135
testScoped(
  residualCurrent,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ usedByChildren: true, technics: { residualCurrent: 30 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'at 10', with: { '/rooms/0/technics/residualCurrent': 10 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/residualCurrent': 30.1 },
        deciding: ['/rooms/0/technics/residualCurrent: 30.1 <= 30'],
        params: { actual: 30.1, limit: 30 },
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
        name: 'residualCurrent not told',
        with: { '/rooms/0/technics/residualCurrent': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/residualCurrent missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
