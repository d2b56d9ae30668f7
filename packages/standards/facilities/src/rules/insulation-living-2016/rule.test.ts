import { testScoped } from '../../../test/scopes.js';
import { insulationLiving2016 } from './rule.js';

// AB016
testScoped(
  insulationLiving2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', technics: { airborneInsulation: 50 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'at 55', with: { '/rooms/0/technics/airborneInsulation': 55 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/airborneInsulation': 49.9 },
        deciding: ['/rooms/0/technics/airborneInsulation: 49.9 >= 50'],
        params: { actual: 49.9, limit: 50 },
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
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
