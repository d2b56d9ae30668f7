import { testScoped } from '../../../test/scopes.js';
import { observationRoomHygiene } from './rule.js';

// AN026, N218
testScoped(
  observationRoomHygiene,
  { scope: 'hygiene' },
  {
    base: {
      rooms: [
        { kind: 'observation', buildingArea: 6, bedCount: 1 },
        { kind: 'kitchen', buildingArea: 20, bedCount: 0 },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'just too small',
        with: { '/rooms/0/buildingArea': 5.9 },
        deciding: [
          '/rooms: 0 >= 1',
          '/rooms/0/buildingArea: 5.9 >= 6',
          '/rooms/1/kind: kitchen = observation',
          '/rooms/1/bedCount: 0 >= 1',
        ],
      },
      {
        name: 'no bed',
        with: { '/rooms/0/bedCount': 0 },
        deciding: [
          '/rooms: 0 >= 1',
          '/rooms/0/bedCount: 0 >= 1',
          '/rooms/1/kind: kitchen = observation',
          '/rooms/1/bedCount: 0 >= 1',
        ],
      },
      { name: 'none', with: { '/rooms': [] }, deciding: ['/rooms: 0 >= 1'] },
      {
        name: 'another room with a bed',
        with: { '/rooms': [{ kind: 'health-care', buildingArea: 12, bedCount: 1 }] },
        deciding: ['/rooms: 0 >= 1', '/rooms/0/kind: health-care = observation'],
      },
    ],
    unknown: [
      {
        name: 'no list of rooms',
        with: { '/rooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms missing'],
      },
    ],
  },
);
