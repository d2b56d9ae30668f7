import { testScoped } from '../../../test/scopes.js';
import { livingAreaEachChild } from './rule.js';

// N302
testScoped(
  livingAreaEachChild,
  { scope: 'self', choices: { childrenForArea: 'places' } },
  {
    base: {
      classes: [{ livingUnitId: 'u', capacity: 10, enrolled: 9, kind: 'infant' }],
      rooms: [
        { livingUnitId: 'u', kind: 'activity', area: 40 },
        { livingUnitId: 'u', kind: 'sleep', area: 20 },
        { livingUnitId: 'v', kind: 'activity', area: 99 },
        { livingUnitId: 'u', kind: 'pantry', area: 9 },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: younger-toddler', with: { '/classes/0/kind': 'younger-toddler' } },
      {
        name: 'by the children enrolled',
        choices: { childrenForArea: 'enrolled' },
        with: { '/classes/0/capacity': 12, '/classes/0/enrolled': 10 },
      },
      {
        name: 'one room for all',
        with: { '/rooms': [{ livingUnitId: 'u', kind: 'living-unit', area: 60 }] },
      },
      {
        name: 'one room for activity and sleep',
        with: { '/rooms': [{ livingUnitId: 'u', kind: 'activity-and-sleep', area: 60 }] },
      },
    ],
    fail: [
      {
        name: 'infant just short',
        with: { '/classes/0/kind': 'infant', '/rooms/1/area': 19.9 },
        deciding: ['/rooms: 59.9 >= 60', '/classes/0/capacity: 10', '/classes/0/kind: infant'],
        params: { area: 59.9, children: 10 },
      },
      {
        name: 'younger-toddler just short',
        with: { '/classes/0/kind': 'younger-toddler', '/rooms/1/area': 19.9 },
        deciding: ['/rooms: 59.9 >= 60', '/classes/0/capacity: 10', '/classes/0/kind: younger-toddler'],
        params: { area: 59.9, children: 10 },
      },
    ],
    unknown: [
      {
        name: 'area of a room not told',
        with: { '/rooms/1/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/1/area missing'],
      },
      {
        name: 'kind of class not told',
        with: { '/classes/0/kind': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/classes/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: mixed', with: { '/classes/0/kind': 'mixed' } },
      { name: 'kind: older-toddler', with: { '/classes/0/kind': 'older-toddler' } },
      { name: 'an empty list', with: { '/classes': [] }, subject: '/classes' },
    ],
  },
);
