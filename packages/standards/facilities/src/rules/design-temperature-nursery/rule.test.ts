import { testScoped } from '../../../test/scopes.js';
import { designTemperatureNursery } from './rule.js';

// B129
testScoped(
  designTemperatureNursery,
  { scope: 'nursery', edition: '2019', adopt: true },
  {
    base: {
      rooms: [{ kind: 'activity', technics: { designTemperature: 24 } }],
      building: { heating: ['central'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: nursing-room', with: { '/rooms/0/kind': 'nursing-room' } },
      { name: 'at 25', with: { '/rooms/0/technics/designTemperature': 25 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/designTemperature': 23.9 },
        deciding: ['/rooms/0/technics/designTemperature: 23.9 >= 24'],
        params: { actual: 23.9, limit: 24 },
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
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'heating: none', with: { '/building/heating': ['none'] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
