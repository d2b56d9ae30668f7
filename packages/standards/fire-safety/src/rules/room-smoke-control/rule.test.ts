import { testDesign } from '../../../test/design-cases.js';
import { roomSmokeControl } from './rule.js';

// B167
testDesign(
  roomSmokeControl,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { rooms: [{ usedByChildren: true, belowGround: 'no', area: 100.1, smokeControl: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'smokeControl: false',
        with: { '/rooms/0/smokeControl': false },
        deciding: ['/rooms/0/smokeControl: false = true'],
        params: { area: 100.1 },
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
        name: 'belowGround not told',
        with: { '/rooms/0/belowGround': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/belowGround missing'],
      },
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/area missing'],
      },
      {
        name: 'smokeControl not told',
        with: { '/rooms/0/smokeControl': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/smokeControl missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'belowGround: basement', with: { '/rooms/0/belowGround': 'basement' } },
      { name: 'a smaller room', with: { '/rooms/0/area': 100 } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
