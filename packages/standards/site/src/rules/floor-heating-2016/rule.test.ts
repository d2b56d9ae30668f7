import { testScoped } from '../../../test/scopes.js';
import { floorHeating2016 } from './rule.js';

// AB020
testScoped(
  floorHeating2016,
  { scope: 'code', edition: '2016' },
  {
    base: {
      rooms: [{ kind: 'activity', technics: { floorHeatingTemperature: 28 } }],
      building: { heating: ['radiant-floor'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
    ],
    fail: [
      {
        name: 'floorHeatingTemperature just above 28',
        with: { '/rooms/0/technics/floorHeatingTemperature': 28.1 },
        deciding: ['/rooms/0/technics/floorHeatingTemperature: 28.1 <= 28'],
        params: { temperature: 28.1, limit: 28 },
      },
    ],
    unknown: [
      {
        name: 'floorHeatingTemperature not told',
        with: { '/rooms/0/technics/floorHeatingTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/floorHeatingTemperature missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'heating of the institution not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/heating missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'heating: air-conditioning', with: { '/building/heating': ['air-conditioning'] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
