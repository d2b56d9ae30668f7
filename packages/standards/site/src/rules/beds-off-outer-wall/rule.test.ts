import { testScoped } from '../../../test/scopes.js';
import { bedsOffOuterWall } from './rule.js';

// B097
testScoped(
  bedsOffOuterWall,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', bedToOuterWall: 0.1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'bedToOuterWall at 0',
        with: { '/livingUnits/0/bedToOuterWall': 0 },
        deciding: ['/livingUnits/0/bedToOuterWall: 0 > 0'],
      },
    ],
    unknown: [
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
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
