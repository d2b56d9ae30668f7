import { testDesign } from '../../../test/design-cases.js';
import { stairToOutside } from './rule.js';

// B190: outside or in an enlarged lobby; with up to four storeys an outside door within 15 m will do
const shown = (rest: readonly string[]) => [
  '/stairs/0/dischargesOutside: false = true',
  '/stairs/0/enlargedLobby: false = true',
  ...rest,
];

testDesign(
  stairToOutside,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: {
      building: { storeys: 4 },
      stairs: [{ dischargesOutside: false, enlargedLobby: false, distanceToOutside: 15 }],
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'straight outside',
        with: {
          '/building/storeys': 5,
          '/stairs/0/dischargesOutside': true,
          '/stairs/0/distanceToOutside': 30,
        },
      },
      {
        name: 'an enlarged lobby',
        with: { '/building/storeys': 5, '/stairs/0/enlargedLobby': true, '/stairs/0/distanceToOutside': 30 },
      },
    ],
    fail: [
      {
        name: 'too far',
        with: { '/stairs/0/distanceToOutside': 15.1 },
        deciding: shown(['/stairs/0/distanceToOutside: 15.1 <= 15']),
        params: { limit: 15 },
      },
      {
        name: 'five storeys',
        with: { '/building/storeys': 5 },
        deciding: shown(['/building/storeys: 5 <= 4']),
        params: { limit: 15 },
      },
    ],
    unknown: [
      {
        name: 'lobby not told, and too far',
        with: { '/stairs/0/enlargedLobby': undefined, '/stairs/0/distanceToOutside': 30 },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/enlargedLobby missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
