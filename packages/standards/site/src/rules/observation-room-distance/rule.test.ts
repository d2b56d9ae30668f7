import { testScoped } from '../../../test/scopes.js';
import { observationRoomDistance } from './rule.js';

// AN026
testScoped(
  observationRoomDistance,
  { scope: 'hygiene' },
  {
    base: { rooms: [{ kind: 'observation', apartFromLivingRooms: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'apartFromLivingRooms: no',
        with: { '/rooms/0/apartFromLivingRooms': false },
        deciding: ['/rooms/0/apartFromLivingRooms: false = true'],
      },
    ],
    unknown: [
      {
        name: 'apartFromLivingRooms not told',
        with: { '/rooms/0/apartFromLivingRooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/apartFromLivingRooms missing'],
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
