import { testScoped } from '../../../test/scopes.js';
import { freshAirRooms } from './rule.js';

// B130
testScoped(
  freshAirRooms,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', technics: { freshAir: 30 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'at 35', with: { '/rooms/0/technics/freshAir': 35 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/freshAir': 29.9 },
        deciding: ['/rooms/0/technics/freshAir: 29.9 >= 30'],
        params: { actual: 29.9, limit: 30 },
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
        name: 'freshAir not told',
        with: { '/rooms/0/technics/freshAir': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/freshAir missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
