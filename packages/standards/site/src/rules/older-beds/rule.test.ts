import { testScoped } from '../../../test/scopes.js';
import { olderBeds } from './rule.js';

// B089, B105
testScoped(
  olderBeds,
  { scope: 'code', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'older-toddler', bunkBeds: false, bedToOuterWall: 0.6 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'bunkBeds: yes',
        with: { '/livingUnits/0/bunkBeds': true },
        deciding: ['/livingUnits/0/bunkBeds: true = false'],
        params: { limit: 0.6 },
      },
      {
        name: 'bedToOuterWall just below 0.6',
        with: { '/livingUnits/0/bedToOuterWall': 0.59 },
        deciding: ['/livingUnits/0/bedToOuterWall: 0.59 >= 0.6'],
        params: { limit: 0.6 },
      },
    ],
    unknown: [
      {
        name: 'bunkBeds not told',
        with: { '/livingUnits/0/bunkBeds': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/bunkBeds missing'],
      },
      {
        name: 'bedToOuterWall not told',
        with: { '/livingUnits/0/bedToOuterWall': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/bedToOuterWall missing'],
      },
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
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
