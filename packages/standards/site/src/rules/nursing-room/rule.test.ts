import { testScoped } from '../../../test/scopes.js';
import { nursingRoom } from './rule.js';

// B093, N239
testScoped(
  nursingRoom,
  { scope: 'nursery', edition: '2019' },
  {
    base: {
      rooms: [
        { kind: 'nursing-room', area: 10 },
        { kind: 'kitchen', area: 20 },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'just too small',
        with: { '/rooms/0/area': 9.9 },
        deciding: ['/rooms: 0 >= 1', '/rooms/0/area: 9.9 >= 10', '/rooms/1/kind: kitchen = nursing-room'],
      },
      { name: 'no rooms', with: { '/rooms': [] }, deciding: ['/rooms: 0 >= 1'] },
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
