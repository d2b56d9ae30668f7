import { testScoped } from '../../../test/scopes.js';
import { airChangesToilet } from './rule.js';

// B130
testScoped(
  airChangesToilet,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'child-toilet', technics: { airChanges: 10 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 12', with: { '/rooms/0/technics/airChanges': 12 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/airChanges': 9.9 },
        deciding: ['/rooms/0/technics/airChanges: 9.9 >= 10'],
        params: { actual: 9.9, limit: 10 },
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
