import { testScoped } from '../../../test/scopes.js';
import { zonesInfant } from './rule.js';

// B090, N237
testScoped(
  zonesInfant,
  { scope: 'nursery', edition: '2019' },
  {
    base: {
      livingUnits: [
        {
          classKind: 'infant',
          pantryArea: 0.1,
          cleaningArea: 0.1,
          storageArea: 0.1,
          sleepArea: 0.1,
          activityArea: 0.1,
          combinedArea: 0,
        },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'sleep and activity in one',
        with: {
          '/livingUnits/0/sleepArea': 0,
          '/livingUnits/0/activityArea': 0,
          '/livingUnits/0/combinedArea': 0.1,
        },
      },
    ],
    fail: [
      {
        name: 'pantryArea at 0',
        with: { '/livingUnits/0/pantryArea': 0 },
        deciding: ['/livingUnits/0/pantryArea: 0 > 0'],
      },
      {
        name: 'cleaningArea at 0',
        with: { '/livingUnits/0/cleaningArea': 0 },
        deciding: ['/livingUnits/0/cleaningArea: 0 > 0'],
      },
      {
        name: 'storageArea at 0',
        with: { '/livingUnits/0/storageArea': 0 },
        deciding: ['/livingUnits/0/storageArea: 0 > 0'],
      },
      {
        name: 'no sleepArea',
        with: { '/livingUnits/0/sleepArea': 0 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/sleepArea: 0 > 0'],
      },
      {
        name: 'no activityArea',
        with: { '/livingUnits/0/activityArea': 0 },
        deciding: ['/livingUnits/0/combinedArea: 0 > 0', '/livingUnits/0/activityArea: 0 > 0'],
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
        name: 'sleep zone not told',
        with: { '/livingUnits/0/sleepArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/sleepArea missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
