import { testScoped } from '../../../test/scopes.js';
import { freshAirObservation } from './rule.js';

// B130
testScoped(
  freshAirObservation,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'observation', technics: { freshAir: 38 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 40', with: { '/rooms/0/technics/freshAir': 40 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/freshAir': 37.9 },
        deciding: ['/rooms/0/technics/freshAir: 37.9 >= 38'],
        params: { actual: 37.9, limit: 38 },
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
