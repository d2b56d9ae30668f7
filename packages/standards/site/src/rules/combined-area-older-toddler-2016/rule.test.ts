import { testScoped } from '../../../test/scopes.js';
import { combinedAreaOlderToddler2016 } from './rule.js';

// AB010
testScoped(
  combinedAreaOlderToddler2016,
  { scope: 'code', edition: '2016' },
  {
    base: { livingUnits: [{ classKind: 'older-toddler', combinedArea: 120 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'combinedArea just below 120',
        with: { '/livingUnits/0/combinedArea': 119.9 },
        deciding: ['/livingUnits/0/combinedArea: 119.9 >= 120'],
        params: { area: 119.9, limit: 120 },
      },
      {
        name: 'a tenth of a square metre',
        with: { '/livingUnits/0/combinedArea': 0.1 },
        deciding: ['/livingUnits/0/combinedArea: 0.1 >= 120'],
        params: { area: 0.1, limit: 120 },
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
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
      { name: 'separate zones', with: { '/livingUnits/0/combinedArea': 0 } },
    ],
  },
);
