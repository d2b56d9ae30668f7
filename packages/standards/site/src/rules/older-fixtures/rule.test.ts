import { testScoped } from '../../../test/scopes.js';
import { olderFixtures } from './rule.js';

// B089, B107
testScoped(
  olderFixtures,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { livingUnits: [{ classKind: 'older-toddler', slopSinks: 1, toilets: 6, urinals: 4, basins: 6 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'slopSinks just below 1',
        with: { '/livingUnits/0/slopSinks': 0 },
        deciding: ['/livingUnits/0/slopSinks: 0 >= 1'],
      },
      {
        name: 'toilets just below 6',
        with: { '/livingUnits/0/toilets': 5 },
        deciding: ['/livingUnits/0/toilets: 5 >= 6'],
      },
      {
        name: 'urinals just below 4',
        with: { '/livingUnits/0/urinals': 3 },
        deciding: ['/livingUnits/0/urinals: 3 >= 4'],
      },
      {
        name: 'basins just below 6',
        with: { '/livingUnits/0/basins': 5 },
        deciding: ['/livingUnits/0/basins: 5 >= 6'],
      },
    ],
    unknown: [
      {
        name: 'slopSinks not told',
        with: { '/livingUnits/0/slopSinks': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/slopSinks missing'],
      },
      {
        name: 'toilets not told',
        with: { '/livingUnits/0/toilets': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/toilets missing'],
      },
      {
        name: 'urinals not told',
        with: { '/livingUnits/0/urinals': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/urinals missing'],
      },
      {
        name: 'basins not told',
        with: { '/livingUnits/0/basins': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/basins missing'],
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
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/livingUnits/0/slopSinks': 0 },
        ifAdopted: ['fail'],
        deciding: ['/livingUnits/0/slopSinks: 0 >= 1'],
      },
    ],
  },
);
