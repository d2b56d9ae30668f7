import { testScoped } from '../../../test/scopes.js';
import { designTemperatureLaundry } from './rule.js';

// B129
testScoped(
  designTemperatureLaundry,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      rooms: [{ kind: 'laundry', technics: { designTemperature: 18 } }],
      building: { heating: ['central'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'at 19', with: { '/rooms/0/technics/designTemperature': 19 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/designTemperature': 17.9 },
        deciding: ['/rooms/0/technics/designTemperature: 17.9 >= 18'],
        params: { actual: 17.9, limit: 18 },
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
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/heating missing'],
      },
      {
        name: 'designTemperature not told',
        with: { '/rooms/0/technics/designTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/designTemperature missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'heating: none', with: { '/building/heating': ['none'] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
