import { testScoped } from '../../../test/scopes.js';
import { sharedBuildingEscape } from './rule.js';

// B055
testScoped(
  sharedBuildingEscape,
  { scope: 'code', edition: '2019' },
  {
    base: {
      classes: [{}, {}, {}],
      building: { sharedUses: ['residential'], storeyUses: [{ storey: 2 }] },
      kindergarten: { classCount: 0 },
      exits: [{ independent: true }],
      stairs: [{ independent: true }],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'an institution, whatever is said of a kindergarten', with: { '/kindergarten/classCount': 1 } },
      { name: 'elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'education', with: { '/building/sharedUses': ['education'] } },
      { name: 'office', with: { '/building/sharedUses': ['office'] } },
      {
        name: 'one of two exits and of two stairs is its own',
        with: {
          '/exits': [{ independent: false }, { independent: true }],
          '/stairs': [{ independent: false }, { independent: true }],
        },
      },
      { name: 'no storey used', with: { '/building/storeyUses': [], '/stairs': [] } },
      {
        name: 'on the ground floor, without a stair',
        with: { '/building/storeyUses': [{ storey: 1 }], '/stairs': [] },
      },
    ],
    fail: [
      {
        name: 'on two floors, stair shared',
        with: { '/stairs/0/independent': false, '/building/storeyUses': [{ storey: 1 }, { storey: 2 }] },
        deciding: ['/building/storeyUses: 2 <= 1', '/stairs: 0 >= 1', '/stairs/0/independent: false = true'],
      },
      {
        name: 'exit shared',
        with: { '/exits/0/independent': false },
        deciding: ['/exits: 0 >= 1', '/exits/0/independent: false = true'],
      },
      {
        name: 'stair shared',
        with: { '/stairs/0/independent': false },
        deciding: ['/building/storeyUses: 2 <= 1', '/stairs: 0 >= 1', '/stairs/0/independent: false = true'],
      },
    ],
    unknown: [
      {
        name: 'no list of classes',
        with: { '/classes': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes missing'],
      },
      {
        name: 'other uses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
      {
        name: 'exits not listed',
        with: { '/exits': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits missing'],
      },
    ],
    notApplicable: [
      { name: 'four classes', with: { '/classes': [{}, {}, {}, {}] } },
      {
        name: 'three classes beside one of a kindergarten',
        with: { '/kind': 'kindergarten-nursery-class', '/kindergarten/classCount': 1 },
      },
      { name: 'no shared use', with: { '/building/sharedUses': ['none'] } },
    ],
  },
);
