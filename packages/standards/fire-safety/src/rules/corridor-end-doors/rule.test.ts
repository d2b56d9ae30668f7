import { testDesign } from '../../../test/design-cases.js';
import { corridorEndDoors } from './rule.js';

// B158
testDesign(
  corridorEndDoors,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { rooms: [{ usedByChildren: true, position: 'corridor-end', doorCount: 2 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'doorCount well within', with: { '/rooms/0/doorCount': 3 } },
    ],
    fail: [
      {
        name: 'doorCount just beyond',
        with: { '/rooms/0/doorCount': 1 },
        deciding: ['/rooms/0/doorCount: 1 >= 2'],
        params: { doors: 1, least: 2 },
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
        name: 'position not told',
        with: { '/rooms/0/position': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/position missing'],
      },
      {
        name: 'doorCount not told',
        with: { '/rooms/0/doorCount': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/rooms/0/doorCount missing'],
      },
    ],
    notApplicable: [
      { name: 'a zone without a door to the escape route', with: { '/rooms/0/doorCount': 0 } },
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'position: between-exits', with: { '/rooms/0/position': 'between-exits' } },
      { name: 'position: dead-end-side', with: { '/rooms/0/position': 'dead-end-side' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
