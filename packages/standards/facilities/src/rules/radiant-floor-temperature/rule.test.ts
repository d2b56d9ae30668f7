import { testScoped } from '../../../test/scopes.js';
import { radiantFloorTemperature } from './rule.js';

// AB020
testScoped(
  radiantFloorTemperature,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      rooms: [{ usedByChildren: true, technics: { floorHeatingTemperature: 28 } }],
      building: { heating: ['radiant-floor'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'at 26', with: { '/rooms/0/technics/floorHeatingTemperature': 26 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/floorHeatingTemperature': 28.1 },
        deciding: ['/rooms/0/technics/floorHeatingTemperature: 28.1 <= 28'],
        params: { actual: 28.1, limit: 28 },
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/heating missing'],
      },
      {
        name: 'floorHeatingTemperature not told',
        with: { '/rooms/0/technics/floorHeatingTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/floorHeatingTemperature missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'heating: central', with: { '/building/heating': ['central'] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
