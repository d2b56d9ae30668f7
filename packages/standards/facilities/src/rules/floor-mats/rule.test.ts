import { testScoped } from '../../../test/scopes.js';
import { floorMats } from './rule.js';

// N216, AN028, B314
testScoped(
  floorMats,
  { scope: 'hygiene' },
  {
    base: { livingUnits: [{ classKind: 'infant', floorMats: true }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/livingUnits/0/floorMats': false },
        deciding: ['/livingUnits/0/floorMats: false = true'],
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
        name: 'floorMats not told',
        with: { '/livingUnits/0/floorMats': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/floorMats missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
