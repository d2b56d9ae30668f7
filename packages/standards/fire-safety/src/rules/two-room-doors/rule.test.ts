import { testDesign } from '../../../test/design-cases.js';
import { twoRoomDoors } from './rule.js';

// B158
testDesign(
  twoRoomDoors,
  { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { rooms: [{ usedByChildren: true, doorCount: 1, position: 'between-exits', area: 50 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'at the side of a dead end', with: { '/rooms/0/position': 'dead-end-side' } },
      {
        name: 'two doors at the end',
        with: { '/rooms/0/doorCount': 2, '/rooms/0/position': 'corridor-end' },
      },
      { name: 'two doors, large', with: { '/rooms/0/doorCount': 2, '/rooms/0/area': 80 } },
    ],
    fail: [
      {
        name: 'larger with one door',
        with: { '/rooms/0/area': 50.1 },
        deciding: ['/rooms/0/doorCount: 1 >= 2', '/rooms/0/area: 50.1 <= 50'],
        params: { area: 50.1, doors: 1 },
      },
      {
        name: 'at the end with one door',
        with: { '/rooms/0/position': 'corridor-end' },
        deciding: [
          '/rooms/0/doorCount: 1 >= 2',
          '/rooms/0/position: corridor-end in ["between-exits","dead-end-side"]',
        ],
        params: { area: 50, doors: 1 },
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'doors not counted',
        with: { '/rooms/0/doorCount': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/doorCount missing'],
      },
      {
        name: 'place not told',
        with: { '/rooms/0/position': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/position missing'],
      },
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/area missing'],
      },
    ],
    notApplicable: [
      { name: 'a zone without a door to the escape route', with: { '/rooms/0/doorCount': 0 } },
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
