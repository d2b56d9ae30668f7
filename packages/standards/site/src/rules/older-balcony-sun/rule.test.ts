import { testScoped } from '../../../test/scopes.js';
import { olderBalconySun } from './rule.js';

// B089, B103
testScoped(
  olderBalconySun,
  { scope: 'code', edition: '2019' },
  {
    base: {
      livingUnits: [
        { id: 'u', classKind: 'older-toddler' },
        { id: 'v', classKind: 'infant' },
      ],
      rooms: [{ livingUnitId: 'u', kind: 'living-unit', light: { shadedByBalcony: false } }],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'shadedByBalcony: yes',
        with: { '/rooms/0/light/shadedByBalcony': true },
        deciding: ['/rooms/0/light/shadedByBalcony: true = false'],
      },
    ],
    unknown: [
      {
        name: 'shadedByBalcony not told',
        with: { '/rooms/0/light/shadedByBalcony': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/shadedByBalcony missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'kind of the unit not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'a room of an infant unit', with: { '/rooms/0/livingUnitId': 'v' } },
    ],
  },
);
