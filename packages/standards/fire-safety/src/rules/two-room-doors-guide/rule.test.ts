import { testDesign } from '../../../test/design-cases.js';
import { twoRoomDoorsGuide } from './rule.js';

// N208
testDesign(
  twoRoomDoorsGuide,
  { reach: 'civil', anchor: 'asOf', from: '2022-01-31' },
  {
    base: { rooms: [{ area: 50.1, doorCount: 2 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'doorCount well within', with: { '/rooms/0/doorCount': 3 } },
    ],
    fail: [
      {
        name: 'doorCount just beyond',
        with: { '/rooms/0/doorCount': 1 },
        deciding: ['/rooms/0/doorCount: 1 >= 2'],
        params: { doors: 1, least: 2, area: 50 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/area missing'],
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
      { name: 'just not above', with: { '/rooms/0/area': 50 } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
