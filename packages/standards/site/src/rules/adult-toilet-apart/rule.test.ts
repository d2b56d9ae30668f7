import { testScoped } from '../../../test/scopes.js';
import { adultToiletApart } from './rule.js';

// B099, N242
testScoped(
  adultToiletApart,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', staffToiletSeparate: true }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'staffToiletSeparate: no',
        with: { '/livingUnits/0/staffToiletSeparate': false },
        deciding: ['/livingUnits/0/staffToiletSeparate: false = true'],
      },
    ],
    unknown: [
      {
        name: 'staffToiletSeparate not told',
        with: { '/livingUnits/0/staffToiletSeparate': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/staffToiletSeparate missing'],
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
