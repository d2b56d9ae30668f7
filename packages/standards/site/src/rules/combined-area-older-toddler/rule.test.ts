import { testScoped } from '../../../test/scopes.js';
import { combinedAreaOlderToddler } from './rule.js';

// B101
testScoped(
  combinedAreaOlderToddler,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { livingUnits: [{ classKind: 'older-toddler', combinedArea: 105 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'combinedArea just below 105',
        with: { '/livingUnits/0/combinedArea': 104.9 },
        deciding: ['/livingUnits/0/combinedArea: 104.9 >= 105'],
        params: { area: 104.9, limit: 105 },
      },
      {
        name: 'a tenth of a square metre',
        with: { '/livingUnits/0/combinedArea': 0.1 },
        deciding: ['/livingUnits/0/combinedArea: 0.1 >= 105'],
        params: { area: 0.1, limit: 105 },
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
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/livingUnits/0/combinedArea': 104.9 },
        ifAdopted: ['fail'],
        deciding: ['/livingUnits/0/combinedArea: 104.9 >= 105'],
      },
    ],
  },
);
