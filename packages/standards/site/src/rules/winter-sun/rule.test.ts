import { testScoped } from '../../../test/scopes.js';
import { winterSun } from './rule.js';

// B066
testScoped(
  winterSun,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'living-unit', storey: 1, light: { winterSunHours: 3 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'winterSunHours just below 3',
        with: { '/rooms/0/light/winterSunHours': 2.9 },
        deciding: ['/rooms/0/light/winterSunHours: 2.9 >= 3'],
        params: { hours: 2.9, limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'winterSunHours not told',
        with: { '/rooms/0/light/winterSunHours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/winterSunHours missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'storey not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/storey missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'storey: 2', with: { '/rooms/0/storey': 2 } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
