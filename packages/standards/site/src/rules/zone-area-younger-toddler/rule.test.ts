import { testScoped } from '../../../test/scopes.js';
import { zoneAreaYoungerToddler } from './rule.js';

// B091, N238
testScoped(
  zoneAreaYoungerToddler,
  { scope: 'nursery', edition: '2019', adopt: true },
  {
    base: {
      livingUnits: [
        {
          classKind: 'younger-toddler',
          pantryArea: 6,
          cleaningArea: 6,
          toiletArea: 8,
          storageArea: 4,
          sleepArea: 35,
          activityArea: 35,
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
        name: 'pantryArea just below 6',
        with: { '/livingUnits/0/pantryArea': 5.9 },
        deciding: ['/livingUnits/0/pantryArea: 5.9 >= 6'],
      },
      {
        name: 'cleaningArea just below 6',
        with: { '/livingUnits/0/cleaningArea': 5.9 },
        deciding: ['/livingUnits/0/cleaningArea: 5.9 >= 6'],
      },
      {
        name: 'toiletArea just below 8',
        with: { '/livingUnits/0/toiletArea': 7.9 },
        deciding: ['/livingUnits/0/toiletArea: 7.9 >= 8'],
      },
      {
        name: 'storageArea just below 4',
        with: { '/livingUnits/0/storageArea': 3.9 },
        deciding: ['/livingUnits/0/storageArea: 3.9 >= 4'],
      },
      {
        name: 'sleep just too small',
        with: { '/livingUnits/0/sleepArea': 34.9 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/sleepArea: 34.9 >= 35'],
      },
      {
        name: 'activity just too small',
        with: { '/livingUnits/0/activityArea': 34.9 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/activityArea: 34.9 >= 35'],
      },
    ],
    unknown: [
      {
        name: 'pantryArea not told',
        with: { '/livingUnits/0/pantryArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/pantryArea missing'],
      },
      {
        name: 'cleaningArea not told',
        with: { '/livingUnits/0/cleaningArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/cleaningArea missing'],
      },
      {
        name: 'toiletArea not told',
        with: { '/livingUnits/0/toiletArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/toiletArea missing'],
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
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/livingUnits/0/pantryArea': 5.9 },
        ifAdopted: ['fail'],
        deciding: ['/livingUnits/0/pantryArea: 5.9 >= 6'],
      },
    ],
  },
);
