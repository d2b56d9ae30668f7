import { testScoped } from '../../../test/scopes.js';
import { nursingRoomStaffToilet } from './rule.js';

// B093
testScoped(
  nursingRoomStaffToilet,
  { scope: 'nursery', edition: '2019' },
  {
    base: { rooms: [{ kind: 'nursing-room', equipment: ['staff-toilet'] }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'equipment without staff-toilet',
        with: { '/rooms/0/equipment': [] },
        deciding: ['/rooms/0/equipment: [] has-all ["staff-toilet"]'],
      },
    ],
    unknown: [
      {
        name: 'equipment not told',
        with: { '/rooms/0/equipment': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/equipment missing'],
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
