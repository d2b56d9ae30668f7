import { testDesign } from '../../../test/design-cases.js';
import { roomDoorWidth2018 } from './rule.js';

// B192
testDesign(
  roomDoorWidth2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { rooms: [{ usedByChildren: true, doors: [{ netWidth: 0.9 }] }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'two wide doors', with: { '/rooms/0/doors': [{ netWidth: 0.9 }, { netWidth: 1.0 }] } },
    ],
    fail: [
      {
        name: 'one of two too narrow',
        with: { '/rooms/0/doors': [{ netWidth: 0.9 }, { netWidth: 0.8 }] },
        deciding: ['/rooms/0/doors/1/netWidth: 0.8 >= 0.9'],
        params: { least: 0.9 },
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
        name: 'doors not listed',
        with: { '/rooms/0/doors': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/rooms/0/doors missing'],
      },
      {
        name: 'width not told',
        with: { '/rooms/0/doors/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/netWidth missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'no door', with: { '/rooms/0/doors': [] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
