import { testScoped } from '../../../test/scopes.js';
import { privateRoomsNotFilmed } from './rule.js';

// B356
testScoped(
  privateRoomsNotFilmed,
  { scope: 'open', adopt: true },
  {
    base: { security: { cctv: { filmedRooms: ['activity', 'sleep'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'a camera in: child-toilet',
        with: { '/security/cctv/filmedRooms': ['activity', 'child-toilet'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","child-toilet"] has-any ["child-toilet","staff-toilet","nursing-room"]',
        ],
      },
      {
        name: 'a camera in: staff-toilet',
        with: { '/security/cctv/filmedRooms': ['activity', 'staff-toilet'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","staff-toilet"] has-any ["child-toilet","staff-toilet","nursing-room"]',
        ],
      },
      {
        name: 'a camera in: nursing-room',
        with: { '/security/cctv/filmedRooms': ['activity', 'nursing-room'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","nursing-room"] has-any ["child-toilet","staff-toilet","nursing-room"]',
        ],
      },
    ],
    unknown: [
      {
        name: 'filmedRooms not told',
        with: { '/security/cctv/filmedRooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/filmedRooms missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
