import { testDesign } from '../../../test/design-cases.js';
import { crowdedRoomDoorsOutward } from './rule.js';

// B154
testDesign(
  crowdedRoomDoorsOutward,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { rooms: [{ persons: 61, doorCount: 3, doors: [{ opensTowardsEscape: true }] }] },
    pass: [
      { name: 'as the text asks' },
      { name: '31 persons for one door', with: { '/rooms/0/persons': 31, '/rooms/0/doorCount': 1 } },
    ],
    fail: [
      {
        name: 'one of two inward',
        with: { '/rooms/0/doors': [{ opensTowardsEscape: true }, { opensTowardsEscape: false }] },
        deciding: ['/rooms/0/doors/1/opensTowardsEscape: false = true'],
      },
    ],
    unknown: [
      {
        name: 'persons not told',
        with: { '/rooms/0/persons': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/persons missing'],
      },
      {
        name: 'doors not listed',
        with: { '/rooms/0/doors': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/rooms/0/doors missing'],
      },
    ],
    notApplicable: [
      { name: '60 persons and two doors', with: { '/rooms/0/persons': 60, '/rooms/0/doorCount': 2 } },
      { name: '30 persons and one door', with: { '/rooms/0/persons': 30, '/rooms/0/doorCount': 1 } },
      { name: 'no door listed', with: { '/rooms/0/doors': [] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
