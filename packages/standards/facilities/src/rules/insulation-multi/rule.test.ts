import { testScoped } from '../../../test/scopes.js';
import { insulationMulti } from './rule.js';

// B124
testScoped(
  insulationMulti,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'multi-function', technics: { airborneInsulation: 45 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'at 50', with: { '/rooms/0/technics/airborneInsulation': 50 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/airborneInsulation': 44.9 },
        deciding: ['/rooms/0/technics/airborneInsulation: 44.9 >= 45'],
        params: { actual: 44.9, limit: 45 },
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
        name: 'airborneInsulation not told',
        with: { '/rooms/0/technics/airborneInsulation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/airborneInsulation missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
