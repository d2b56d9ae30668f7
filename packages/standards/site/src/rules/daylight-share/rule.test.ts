import { testScoped } from '../../../test/scopes.js';
import { daylightShare } from './rule.js';

// B199
testScoped(
  daylightShare,
  { scope: 'kindergarten', edition: '50352' },
  {
    base: { rooms: [{ kind: 'living-unit', light: { daylightAreaShare: 75 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'daylightAreaShare just below 75',
        with: { '/rooms/0/light/daylightAreaShare': 74.9 },
        deciding: ['/rooms/0/light/daylightAreaShare: 74.9 >= 75'],
        params: { share: 74.9, limit: 75 },
      },
    ],
    unknown: [
      {
        name: 'daylightAreaShare not told',
        with: { '/rooms/0/light/daylightAreaShare': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/daylightAreaShare missing'],
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
