import { testScoped } from '../../../test/scopes.js';
import { olderRoomDepth } from './rule.js';

// B089, B102
testScoped(
  olderRoomDepth,
  { scope: 'code', edition: '2019' },
  {
    base: {
      livingUnits: [
        { id: 'u', classKind: 'older-toddler' },
        { id: 'v', classKind: 'infant' },
      ],
      rooms: [{ livingUnitId: 'u', kind: 'activity', depth: 6.6 }],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'depth just above 6.6',
        with: { '/rooms/0/depth': 6.61 },
        deciding: ['/rooms/0/depth: 6.61 <= 6.6'],
        params: { depth: 6.61, limit: 6.6 },
      },
    ],
    unknown: [
      {
        name: 'depth not told',
        with: { '/rooms/0/depth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/depth missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'kind of the unit not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'a room of an infant unit', with: { '/rooms/0/livingUnitId': 'v' } },
    ],
  },
);
