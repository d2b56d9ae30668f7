import { testScoped } from '../../../test/scopes.js';
import { nursingRoomPlace } from './rule.js';

// B093
testScoped(
  nursingRoomPlace,
  { scope: 'nursery', edition: '2019' },
  {
    base: {
      rooms: [
        {
          kind: 'nursing-room',
          nearLivingRooms: true,
          opensOnEscapeCorridor: true,
          equipment: ['changing-table', 'basin'],
        },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'nearLivingRooms: no',
        with: { '/rooms/0/nearLivingRooms': false },
        deciding: ['/rooms/0/nearLivingRooms: false = true'],
      },
      {
        name: 'opensOnEscapeCorridor: no',
        with: { '/rooms/0/opensOnEscapeCorridor': false },
        deciding: ['/rooms/0/opensOnEscapeCorridor: false = true'],
      },
      {
        name: 'equipment without changing-table',
        with: { '/rooms/0/equipment': ['basin'] },
        deciding: ['/rooms/0/equipment: ["basin"] has-all ["changing-table","basin"]'],
      },
      {
        name: 'equipment without basin',
        with: { '/rooms/0/equipment': ['changing-table'] },
        deciding: ['/rooms/0/equipment: ["changing-table"] has-all ["changing-table","basin"]'],
      },
    ],
    unknown: [
      {
        name: 'nearLivingRooms not told',
        with: { '/rooms/0/nearLivingRooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/nearLivingRooms missing'],
      },
      {
        name: 'opensOnEscapeCorridor not told',
        with: { '/rooms/0/opensOnEscapeCorridor': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/opensOnEscapeCorridor missing'],
      },
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
