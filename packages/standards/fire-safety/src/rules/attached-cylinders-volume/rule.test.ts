import { testDesign } from '../../../test/design-cases.js';
import { attachedCylindersVolume } from './rule.js';

// B144
testDesign(
  attachedCylindersVolume,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', adopt: true },
  {
    base: { fireSafety: { gas: { cylinderRoomStandalone: false, cylinderVolume: 1 } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'cylinderVolume well within', with: { '/fireSafety/gas/cylinderVolume': 0.9 } },
    ],
    fail: [
      {
        name: 'cylinderVolume just beyond',
        with: { '/fireSafety/gas/cylinderVolume': 1.1 },
        deciding: ['/fireSafety/gas/cylinderVolume: 1.1 <= 1'],
        params: { volume: 1.1, limit: 1 },
      },
    ],
    unknown: [
      {
        name: 'cylinderRoomStandalone not told',
        with: { '/fireSafety/gas/cylinderRoomStandalone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/gas/cylinderRoomStandalone missing'],
      },
      {
        name: 'cylinderVolume not told',
        with: { '/fireSafety/gas/cylinderVolume': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/gas/cylinderVolume missing'],
      },
    ],
    notApplicable: [
      { name: 'cylinderRoomStandalone: true', with: { '/fireSafety/gas/cylinderRoomStandalone': true } },
    ],
  },
);
