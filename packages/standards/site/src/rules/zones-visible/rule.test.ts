import { testScoped } from '../../../test/scopes.js';
import { zonesVisible } from './rule.js';

// B094
testScoped(
  zonesVisible,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', zonesVisible: true }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'zonesVisible: no',
        with: { '/livingUnits/0/zonesVisible': false },
        deciding: ['/livingUnits/0/zonesVisible: false = true'],
      },
    ],
    unknown: [
      {
        name: 'zonesVisible not told',
        with: { '/livingUnits/0/zonesVisible': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/zonesVisible missing'],
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
