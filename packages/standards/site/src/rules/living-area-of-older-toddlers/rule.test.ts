import { testScoped } from '../../../test/scopes.js';
import { livingAreaOfOlderToddlers } from './rule.js';

// N302
testScoped(
  livingAreaOfOlderToddlers,
  { scope: 'self', adopt: true, choices: { childrenForArea: 'places' } },
  {
    base: {
      classes: [{ livingUnitId: 'u', capacity: 10, enrolled: 9, kind: 'older-toddler' }],
      rooms: [
        { livingUnitId: 'u', kind: 'activity', area: 60 },
        { livingUnitId: 'u', kind: 'sleep', area: 20 },
        { livingUnitId: 'v', kind: 'activity', area: 99 },
        { livingUnitId: 'u', kind: 'pantry', area: 9 },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'by the children enrolled',
        choices: { childrenForArea: 'enrolled' },
        with: { '/classes/0/capacity': 12, '/classes/0/enrolled': 10 },
      },
      {
        name: 'one room for all',
        with: { '/rooms': [{ livingUnitId: 'u', kind: 'living-unit', area: 80 }] },
      },
      {
        name: 'one room for activity and sleep',
        with: { '/rooms': [{ livingUnitId: 'u', kind: 'activity-and-sleep', area: 80 }] },
      },
    ],
    fail: [
      {
        name: 'older-toddler just short',
        with: { '/classes/0/kind': 'older-toddler', '/rooms/1/area': 19.9 },
        deciding: ['/rooms: 79.9 >= 80', '/classes/0/capacity: 10'],
        params: { area: 79.9, children: 10 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/classes/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes/0/kind missing'],
      },
      {
        name: 'area of a room not told',
        with: { '/rooms/1/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/1/area missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: mixed', with: { '/classes/0/kind': 'mixed' } },
      { name: 'kind: infant', with: { '/classes/0/kind': 'infant' } },
      { name: 'an empty list', with: { '/classes': [] }, subject: '/classes' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/1/area': 10 },
        ifAdopted: ['fail'],
        deciding: ['/rooms: 70 >= 80', '/classes/0/capacity: 10'],
      },
    ],
  },
);
