import { testScoped } from '../../../test/scopes.js';
import { zoneAreaOlderToddler } from './rule.js';

// B089, B101
testScoped(
  zoneAreaOlderToddler,
  { scope: 'code', edition: '2019' },
  {
    base: {
      livingUnits: [
        {
          classKind: 'older-toddler',
          toiletArea: 12,
          washroomArea: 8,
          storageArea: 9,
          sleepArea: 60,
          activityArea: 70,
          combinedArea: 0,
        },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'sleep and activity in one, judged elsewhere',
        with: {
          '/livingUnits/0/sleepArea': 0,
          '/livingUnits/0/activityArea': 0,
          '/livingUnits/0/combinedArea': 0.1,
        },
      },
    ],
    fail: [
      {
        name: 'toiletArea just below 12',
        with: { '/livingUnits/0/toiletArea': 11.9 },
        deciding: ['/livingUnits/0/toiletArea: 11.9 >= 12'],
      },
      {
        name: 'washroomArea just below 8',
        with: { '/livingUnits/0/washroomArea': 7.9 },
        deciding: ['/livingUnits/0/washroomArea: 7.9 >= 8'],
      },
      {
        name: 'storageArea just below 9',
        with: { '/livingUnits/0/storageArea': 8.9 },
        deciding: ['/livingUnits/0/storageArea: 8.9 >= 9'],
      },
      {
        name: 'sleep just too small',
        with: { '/livingUnits/0/sleepArea': 59.9 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/sleepArea: 59.9 >= 60'],
      },
      {
        name: 'activity just too small',
        with: { '/livingUnits/0/activityArea': 69.9 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/activityArea: 69.9 >= 70'],
      },
    ],
    unknown: [
      {
        name: 'toiletArea not told',
        with: { '/livingUnits/0/toiletArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/toiletArea missing'],
      },
      {
        name: 'washroomArea not told',
        with: { '/livingUnits/0/washroomArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/washroomArea missing'],
      },
      {
        name: 'storageArea not told',
        with: { '/livingUnits/0/storageArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/storageArea missing'],
      },
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
      {
        name: 'not told whether combined',
        with: { '/livingUnits/0/sleepArea': 1, '/livingUnits/0/combinedArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/combinedArea missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: infant', with: { '/livingUnits/0/classKind': 'infant' } },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
