import { testScoped } from '../../../test/scopes.js';
import { olderToilets2016 } from './rule.js';

// AB011
testScoped(
  olderToilets2016,
  { scope: 'code', edition: '2016' },
  {
    base: { livingUnits: [{ classKind: 'older-toddler', girlsToilets: 4, boysToilets: 2 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'girlsToilets just below 4',
        with: { '/livingUnits/0/girlsToilets': 3 },
        deciding: ['/livingUnits/0/girlsToilets: 3 >= 4'],
      },
      {
        name: 'boysToilets just below 2',
        with: { '/livingUnits/0/boysToilets': 1 },
        deciding: ['/livingUnits/0/boysToilets: 1 >= 2'],
      },
    ],
    unknown: [
      {
        name: 'girlsToilets not told',
        with: { '/livingUnits/0/girlsToilets': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/girlsToilets missing'],
      },
      {
        name: 'boysToilets not told',
        with: { '/livingUnits/0/boysToilets': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/boysToilets missing'],
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
