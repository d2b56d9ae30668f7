import { testScoped } from '../../../test/scopes.js';
import { designTemperatureEntry } from './rule.js';

// B129
testScoped(
  designTemperatureEntry,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      rooms: [{ kind: 'foyer', technics: { designTemperature: 16 } }],
      building: { heating: ['central'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'at 17', with: { '/rooms/0/technics/designTemperature': 17 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/designTemperature': 15.9 },
        deciding: ['/rooms/0/technics/designTemperature: 15.9 >= 16'],
        params: { actual: 15.9, limit: 16 },
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
