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
          sleepArea: 30,
          activityArea: 15,
          pantryArea: 6,
          cleaningArea: 6,
          storageArea: 4,
        },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'sleepArea just below 30',
        with: { '/livingUnits/0/sleepArea': 29.9 },
        deciding: ['/livingUnits/0/sleepArea: 29.9 >= 30'],
      },
      {
        name: 'activityArea just below 15',
        with: { '/livingUnits/0/activityArea': 14.9 },
        deciding: ['/livingUnits/0/activityArea: 14.9 >= 15'],
      },
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
    ],
    unknown: [
      {
        name: 'sleepArea not told',
        with: { '/livingUnits/0/sleepArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/sleepArea missing'],
      },
      {
        name: 'activityArea not told',
        with: { '/livingUnits/0/activityArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/activityArea missing'],
      },
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
        with: { '/livingUnits/0/sleepArea': 29.9 },
        ifAdopted: ['fail'],
        deciding: ['/livingUnits/0/sleepArea: 29.9 >= 30'],
      },
    ],
  },
);
