import { testScoped } from '../../../test/scopes.js';
import { airChangesMulti } from './rule.js';

// B130
testScoped(
  airChangesMulti,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'multi-function', technics: { airChanges: 3 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 5', with: { '/rooms/0/technics/airChanges': 5 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/airChanges': 2.9 },
        deciding: ['/rooms/0/technics/airChanges: 2.9 >= 3'],
        params: { actual: 2.9, limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'airChanges not told',
        with: { '/rooms/0/technics/airChanges': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/airChanges missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
