import { testScoped } from '../../../test/scopes.js';
import { noiseService2016 } from './rule.js';

// AB015
testScoped(
  noiseService2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'multi-function', technics: { noise: 50 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
    ],
    fail: [
      {
        name: 'noise just above 50',
        with: { '/rooms/0/technics/noise': 50.1 },
        deciding: ['/rooms/0/technics/noise: 50.1 <= 50'],
        params: { noise: 50.1, limit: 50 },
      },
    ],
    unknown: [
      {
        name: 'noise not told',
        with: { '/rooms/0/technics/noise': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/noise missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
