import { testScoped } from '../../../test/scopes.js';
import { activityArea } from './rule.js';

// AN011, N264
testScoped(
  activityArea,
  { scope: 'assessment' },
  {
    base: { livingUnits: [{ classKind: 'infant', activityArea: 15, combinedArea: 0 }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'younger-toddler',
        with: { '/livingUnits/0/classKind': 'younger-toddler', '/livingUnits/0/activityArea': 35 },
      },
      {
        name: 'older-toddler',
        with: { '/livingUnits/0/classKind': 'older-toddler', '/livingUnits/0/activityArea': 35 },
      },
      {
        name: 'younger-toddler, sleep and activity in one',
        with: {
          '/livingUnits/0/classKind': 'younger-toddler',
          '/livingUnits/0/activityArea': 0,
          '/livingUnits/0/combinedArea': 35,
        },
      },
      {
        name: 'older-toddler, sleep and activity in one',
        with: {
          '/livingUnits/0/classKind': 'older-toddler',
          '/livingUnits/0/activityArea': 0,
          '/livingUnits/0/combinedArea': 35,
        },
      },
    ],
    fail: [
      {
        name: 'infants just below',
        with: { '/livingUnits/0/activityArea': 14.9, '/livingUnits/0/combinedArea': 50 },
        deciding: ['/livingUnits/0/classKind: infant', '/livingUnits/0/activityArea: 14.9 >= 15'],
        params: { limit: 15 },
      },
      {
        name: 'younger-toddler just below',
        with: {
          '/livingUnits/0/classKind': 'younger-toddler',
          '/livingUnits/0/activityArea': 34.9,
          '/livingUnits/0/combinedArea': 34.9,
        },
        deciding: [
          '/livingUnits/0/classKind: younger-toddler',
          '/livingUnits/0/activityArea: 34.9 >= 35',
          '/livingUnits/0/combinedArea: 34.9 >= 35',
        ],
        params: { limit: 35 },
      },
      {
        name: 'older-toddler just below',
        with: {
          '/livingUnits/0/classKind': 'older-toddler',
          '/livingUnits/0/activityArea': 34.9,
          '/livingUnits/0/combinedArea': 34.9,
        },
        deciding: [
          '/livingUnits/0/classKind: older-toddler',
          '/livingUnits/0/activityArea: 34.9 >= 35',
          '/livingUnits/0/combinedArea: 34.9 >= 35',
        ],
        params: { limit: 35 },
      },
    ],
    unknown: [
      {
        name: 'not told whether combined',
        with: { '/livingUnits/0/classKind': 'older-toddler', '/livingUnits/0/combinedArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/combinedArea missing'],
      },
    ],
    notApplicable: [
      { name: 'a mixed class', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
