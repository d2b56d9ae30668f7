import { testDesign } from '../../../test/design-cases.js';
import { cylinderRoomStandalone } from './rule.js';

// B144
testDesign(
  cylinderRoomStandalone,
  { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      fireSafety: { gas: { bottled: true, cylinderRoomStandalone: true } },
      rooms: [{ kind: 'kitchen' }, { kind: 'gas-cylinder' }],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'cylinderRoomStandalone: false',
        with: { '/fireSafety/gas/cylinderRoomStandalone': false },
        deciding: ['/fireSafety/gas/cylinderRoomStandalone: false = true'],
      },
    ],
    unknown: [
      {
        name: 'bottled not told',
        with: { '/fireSafety/gas/bottled': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/gas/bottled missing'],
      },
      {
        name: 'cylinderRoomStandalone not told',
        with: { '/fireSafety/gas/cylinderRoomStandalone': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/gas/cylinderRoomStandalone missing'],
      },
      {
        name: 'rooms not listed',
        with: { '/rooms': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms missing'],
      },
    ],
    notApplicable: [
      { name: 'bottled: false', with: { '/fireSafety/gas/bottled': false } },
      { name: 'no cylinder room', with: { '/rooms': [{ kind: 'kitchen' }] } },
    ],
  },
);
