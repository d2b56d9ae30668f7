import { testScoped } from '../../../test/scopes.js';
import { noiseOther } from './rule.js';

// B123
testScoped(
  noiseOther,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'multi-function', technics: { noise: 50 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'at 45', with: { '/rooms/0/technics/noise': 45 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/noise': 50.1 },
        deciding: ['/rooms/0/technics/noise: 50.1 <= 50'],
        params: { actual: 50.1, limit: 50 },
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
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
