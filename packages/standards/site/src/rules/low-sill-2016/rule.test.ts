import { testScoped } from '../../../test/scopes.js';
import { lowSill2016 } from './rule.js';

// AB004
testScoped(
  lowSill2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', windows: [{ sillHeight: 0.6 }] }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
    ],
    fail: [
      {
        name: 'sillHeight just above 0.6',
        with: { '/rooms/0/windows/0/sillHeight': 0.61 },
        deciding: ['/rooms/0/windows/0/sillHeight: 0.61 <= 0.6'],
      },
    ],
    unknown: [
      {
        name: 'sillHeight not told',
        with: { '/rooms/0/windows/0/sillHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/sillHeight missing'],
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
      { name: 'no windows', with: { '/rooms/0/windows': [] } },
    ],
  },
);
