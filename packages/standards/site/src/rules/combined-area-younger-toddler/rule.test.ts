import { testScoped } from '../../../test/scopes.js';
import { combinedAreaYoungerToddler } from './rule.js';

// B092, N238
testScoped(
  combinedAreaYoungerToddler,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'younger-toddler', combinedArea: 50 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'combinedArea just below 50',
        with: { '/livingUnits/0/combinedArea': 49.9 },
        deciding: ['/livingUnits/0/combinedArea: 49.9 >= 50'],
        params: { area: 49.9, limit: 50 },
      },
      {
        name: 'a tenth of a square metre',
        with: { '/livingUnits/0/combinedArea': 0.1 },
        deciding: ['/livingUnits/0/combinedArea: 0.1 >= 50'],
        params: { area: 0.1, limit: 50 },
      },
    ],
    unknown: [
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
      {
        name: 'not told whether combined',
        with: { '/livingUnits/0/combinedArea': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/livingUnits/0/combinedArea missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: infant', with: { '/livingUnits/0/classKind': 'infant' } },
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
      { name: 'separate zones', with: { '/livingUnits/0/combinedArea': 0 } },
    ],
  },
);
