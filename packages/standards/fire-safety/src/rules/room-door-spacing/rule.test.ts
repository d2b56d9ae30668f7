import { testDesign } from '../../../test/design-cases.js';
import { roomDoorSpacing } from './rule.js';

// B183
testDesign(
  roomDoorSpacing,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { rooms: [{ doorCount: 2, doorSpacing: 5 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'three doors', with: { '/rooms/0/doorCount': 3 } },
      { name: 'doorSpacing well within', with: { '/rooms/0/doorSpacing': 5.1 } },
    ],
    fail: [
      {
        name: 'doorSpacing just beyond',
        with: { '/rooms/0/doorSpacing': 4.9 },
        deciding: ['/rooms/0/doorSpacing: 4.9 >= 5'],
        params: { distance: 4.9, least: 5 },
      },
    ],
    unknown: [
      {
        name: 'doors not counted',
        with: { '/rooms/0/doorCount': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/doorCount missing'],
      },
      {
        name: 'doorSpacing not told',
        with: { '/rooms/0/doorSpacing': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doorSpacing missing'],
      },
    ],
    notApplicable: [
      { name: 'one door', with: { '/rooms/0/doorCount': 1 } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
