import { testScoped } from '../../../test/scopes.js';
import { observationRoomEntrance } from './rule.js';

// B114
testScoped(
  observationRoomEntrance,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'observation', ownEntrance: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'ownEntrance: no',
        with: { '/rooms/0/ownEntrance': false },
        deciding: ['/rooms/0/ownEntrance: false = true'],
      },
    ],
    unknown: [
      {
        name: 'ownEntrance not told',
        with: { '/rooms/0/ownEntrance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/ownEntrance missing'],
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
