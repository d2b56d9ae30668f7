import { testScoped } from '../../../test/scopes.js';
import { privateRoomsNotFilmed } from './rule.js';

// B356
testScoped(
  privateRoomsNotFilmed,
  { scope: 'open', adopt: true },
  {
    base: { security: { cctv: { installed: true, filmedRooms: ['activity', 'sleep'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'a camera in: child-toilet',
        with: { '/security/cctv/filmedRooms': ['activity', 'child-toilet'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","child-toilet"] not-has-any ["child-toilet","staff-toilet","nursing-room"]',
        ],
      },
      {
        name: 'a camera in: staff-toilet',
        with: { '/security/cctv/filmedRooms': ['activity', 'staff-toilet'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","staff-toilet"] not-has-any ["child-toilet","staff-toilet","nursing-room"]',
        ],
      },
      {
        name: 'a camera in: nursing-room',
        with: { '/security/cctv/filmedRooms': ['activity', 'nursing-room'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","nursing-room"] not-has-any ["child-toilet","staff-toilet","nursing-room"]',
        ],
      },
    ],
    unknown: [
      {
        name: 'installed not told',
        with: { '/security/cctv/installed': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/security/cctv/installed missing'],
      },
      {
        name: 'filmedRooms not told',
        with: { '/security/cctv/filmedRooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/filmedRooms missing'],
      },
    ],
    notApplicable: [{ name: 'installed: false', with: { '/security/cctv/installed': false } }],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
