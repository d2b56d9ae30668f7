import { testScoped } from '../../../test/scopes.js';
import { morningCheckPlace } from './rule.js';

// B113
testScoped(
  morningCheckPlace,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'morning-check', atMainEntrance: true, nearObservationRoom: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'atMainEntrance: no',
        with: { '/rooms/0/atMainEntrance': false },
        deciding: ['/rooms/0/atMainEntrance: false = true'],
      },
      {
        name: 'nearObservationRoom: no',
        with: { '/rooms/0/nearObservationRoom': false },
        deciding: ['/rooms/0/nearObservationRoom: false = true'],
      },
    ],
    unknown: [
      {
        name: 'atMainEntrance not told',
        with: { '/rooms/0/atMainEntrance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/atMainEntrance missing'],
      },
      {
        name: 'nearObservationRoom not told',
        with: { '/rooms/0/nearObservationRoom': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/nearObservationRoom missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
