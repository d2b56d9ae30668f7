import { testScoped } from '../../../test/scopes.js';
import { softSurfaces } from './rule.js';

// B095, N240
testScoped(
  softSurfaces,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', softFloor: true, softWallHeight: 1.2 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'softFloor: no',
        with: { '/livingUnits/0/softFloor': false },
        deciding: ['/livingUnits/0/softFloor: false = true'],
        params: { limit: 1.2 },
      },
      {
        name: 'softWallHeight just below 1.2',
        with: { '/livingUnits/0/softWallHeight': 1.19 },
        deciding: ['/livingUnits/0/softWallHeight: 1.19 >= 1.2'],
        params: { limit: 1.2 },
      },
    ],
    unknown: [
      {
        name: 'softFloor not told',
        with: { '/livingUnits/0/softFloor': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/softFloor missing'],
      },
      {
        name: 'softWallHeight not told',
        with: { '/livingUnits/0/softWallHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/softWallHeight missing'],
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
