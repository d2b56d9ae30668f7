import { testScoped } from '../../../test/scopes.js';
import { zonesSeparated } from './rule.js';

// B094
testScoped(
  zonesSeparated,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', zonesSeparated: true }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'zonesSeparated: no',
        with: { '/livingUnits/0/zonesSeparated': false },
        deciding: ['/livingUnits/0/zonesSeparated: false = true'],
      },
    ],
    unknown: [
      {
        name: 'zonesSeparated not told',
        with: { '/livingUnits/0/zonesSeparated': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/zonesSeparated missing'],
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
