import { testScoped } from '../../../test/scopes.js';
import { zoneAreaInfant } from './rule.js';

// B090, N237
testScoped(
  zoneAreaInfant,
  { scope: 'nursery', edition: '2019', adopt: true },
  {
    base: {
      livingUnits: [
        {
          classKind: 'infant',
          pantryArea: 6,
          cleaningArea: 6,
          storageArea: 4,
          sleepArea: 30,
          activityArea: 15,
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
        name: 'storageArea just below 4',
        with: { '/livingUnits/0/storageArea': 3.9 },
        deciding: ['/livingUnits/0/storageArea: 3.9 >= 4'],
      },
      {
        name: 'sleep just too small',
        with: { '/livingUnits/0/sleepArea': 29.9 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/sleepArea: 29.9 >= 30'],
      },
      {
        name: 'activity just too small',
        with: { '/livingUnits/0/activityArea': 14.9 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/activityArea: 14.9 >= 15'],
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
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
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
