import { testScoped } from '../../../test/scopes.js';
import { noCameraInPrivateRooms } from './rule.js';

// AN064
testScoped(
  noCameraInPrivateRooms,
  { scope: 'video', reach: ['education-body', 'other-public-place'] },
  {
    base: { security: { cctv: { filmedRooms: ['activity', 'sleep'], installed: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'a camera in: child-toilet',
        with: { '/security/cctv/filmedRooms': ['activity', 'child-toilet'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","child-toilet"] not-has-any ["child-toilet","staff-toilet","nursing-room","staff-rest"]',
        ],
      },
      {
        name: 'a camera in: staff-toilet',
        with: { '/security/cctv/filmedRooms': ['activity', 'staff-toilet'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","staff-toilet"] not-has-any ["child-toilet","staff-toilet","nursing-room","staff-rest"]',
        ],
      },
      {
        name: 'a camera in: nursing-room',
        with: { '/security/cctv/filmedRooms': ['activity', 'nursing-room'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","nursing-room"] not-has-any ["child-toilet","staff-toilet","nursing-room","staff-rest"]',
        ],
      },
      {
        name: 'a camera in: staff-rest',
        with: { '/security/cctv/filmedRooms': ['activity', 'staff-rest'] },
        deciding: [
          '/security/cctv/filmedRooms: ["activity","staff-rest"] not-has-any ["child-toilet","staff-toilet","nursing-room","staff-rest"]',
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
  },
);
