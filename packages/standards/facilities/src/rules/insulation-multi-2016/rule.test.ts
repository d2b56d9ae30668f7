import { testScoped } from '../../../test/scopes.js';
import { insulationMulti2016 } from './rule.js';

// AB016
testScoped(
  insulationMulti2016,
  { scope: 'code', edition: '2016' },
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
  },
);
