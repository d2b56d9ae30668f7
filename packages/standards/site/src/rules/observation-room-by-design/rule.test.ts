import { testScoped } from '../../../test/scopes.js';
import { observationRoomByDesign } from './rule.js';

// B114
testScoped(
  observationRoomByDesign,
  { scope: 'code', edition: '2019' },
  {
    base: {
      rooms: [
        {
          kind: 'observation',
          bedCount: 1,
          apartFromLivingRooms: true,
          waterAndDrainage: true,
          ownToilet: true,
        },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'bedCount just below 1',
        with: { '/rooms/0/bedCount': 0 },
        deciding: ['/rooms/0/bedCount: 0 >= 1'],
      },
      {
        name: 'apartFromLivingRooms: no',
        with: { '/rooms/0/apartFromLivingRooms': false },
        deciding: ['/rooms/0/apartFromLivingRooms: false = true'],
      },
      {
        name: 'waterAndDrainage: no',
        with: { '/rooms/0/waterAndDrainage': false },
        deciding: ['/rooms/0/waterAndDrainage: false = true'],
      },
      {
        name: 'ownToilet: no',
        with: { '/rooms/0/ownToilet': false },
        deciding: ['/rooms/0/ownToilet: false = true'],
      },
    ],
    unknown: [
      {
        name: 'bedCount not told',
        with: { '/rooms/0/bedCount': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/bedCount missing'],
      },
      {
        name: 'apartFromLivingRooms not told',
        with: { '/rooms/0/apartFromLivingRooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/apartFromLivingRooms missing'],
      },
      {
        name: 'waterAndDrainage not told',
        with: { '/rooms/0/waterAndDrainage': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/waterAndDrainage missing'],
      },
      {
        name: 'ownToilet not told',
        with: { '/rooms/0/ownToilet': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/ownToilet missing'],
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
