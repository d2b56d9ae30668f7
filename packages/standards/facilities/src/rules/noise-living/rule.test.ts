import { testScoped } from '../../../test/scopes.js';
import { noiseLiving } from './rule.js';

// B123
testScoped(
  noiseLiving,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', technics: { noise: 45 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'at 40', with: { '/rooms/0/technics/noise': 40 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/noise': 45.1 },
        deciding: ['/rooms/0/technics/noise: 45.1 <= 45'],
        params: { actual: 45.1, limit: 45 },
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
        name: 'noise not told',
        with: { '/rooms/0/technics/noise': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/noise missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
