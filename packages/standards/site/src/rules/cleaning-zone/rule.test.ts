import { testScoped } from '../../../test/scopes.js';
import { cleaningZone } from './rule.js';

// B099
testScoped(
  cleaningZone,
  { scope: 'nursery', edition: '2019' },
  {
    base: {
      livingUnits: [
        {
          classKind: 'infant',
          shower: true,
          changingTable: true,
          washingPool: true,
          basins: 1,
          slopSinks: 1,
        },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'shower: no',
        with: { '/livingUnits/0/shower': false },
        deciding: ['/livingUnits/0/shower: false = true'],
      },
      {
        name: 'changingTable: no',
        with: { '/livingUnits/0/changingTable': false },
        deciding: ['/livingUnits/0/changingTable: false = true'],
      },
      {
        name: 'washingPool: no',
        with: { '/livingUnits/0/washingPool': false },
        deciding: ['/livingUnits/0/washingPool: false = true'],
      },
      {
        name: 'basins just below 1',
        with: { '/livingUnits/0/basins': 0 },
        deciding: ['/livingUnits/0/basins: 0 >= 1'],
      },
      {
        name: 'slopSinks just below 1',
        with: { '/livingUnits/0/slopSinks': 0 },
        deciding: ['/livingUnits/0/slopSinks: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'shower not told',
        with: { '/livingUnits/0/shower': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/shower missing'],
      },
      {
        name: 'changingTable not told',
        with: { '/livingUnits/0/changingTable': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/changingTable missing'],
      },
      {
        name: 'washingPool not told',
        with: { '/livingUnits/0/washingPool': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/washingPool missing'],
      },
      {
        name: 'basins not told',
        with: { '/livingUnits/0/basins': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/basins missing'],
      },
      {
        name: 'slopSinks not told',
        with: { '/livingUnits/0/slopSinks': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/slopSinks missing'],
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
