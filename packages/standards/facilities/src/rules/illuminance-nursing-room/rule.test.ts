import { testScoped } from '../../../test/scopes.js';
import { illuminanceNursingRoom } from './rule.js';

// B134
testScoped(
  illuminanceNursingRoom,
  { scope: 'nursery', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'nursing-room', light: { illuminance: 150 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 200', with: { '/rooms/0/light/illuminance': 200 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/illuminance': 149.9 },
        deciding: ['/rooms/0/light/illuminance: 149.9 >= 150'],
        params: { actual: 149.9, limit: 150 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'illuminance not told',
        with: { '/rooms/0/light/illuminance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/illuminance missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
