import { testScoped } from '../../../test/scopes.js';
import { olderSizes } from './rule.js';

// B089, B108
testScoped(
  olderSizes,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      livingUnits: [
        {
          classKind: 'older-toddler',
          stallWidth: 0.7,
          stallDepth: 0.8,
          basinHeight: 0.5,
          basinWidth: 0.4,
          tapSpacing: 0.55,
          toiletSeatHeight: 0.25,
        },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'basinHeight at its upper end', with: { '/livingUnits/0/basinHeight': 0.55 } },
      { name: 'basinWidth at its upper end', with: { '/livingUnits/0/basinWidth': 0.45 } },
      { name: 'tapSpacing at its upper end', with: { '/livingUnits/0/tapSpacing': 0.6 } },
      { name: 'toiletSeatHeight at its upper end', with: { '/livingUnits/0/toiletSeatHeight': 0.3 } },
    ],
    fail: [
      {
        name: 'stallWidth just below 0.7',
        with: { '/livingUnits/0/stallWidth': 0.69 },
        deciding: ['/livingUnits/0/stallWidth: 0.69 >= 0.7'],
      },
      {
        name: 'stallDepth just below 0.8',
        with: { '/livingUnits/0/stallDepth': 0.79 },
        deciding: ['/livingUnits/0/stallDepth: 0.79 >= 0.8'],
      },
      {
        name: 'basinHeight just below',
        with: { '/livingUnits/0/basinHeight': 0.49 },
        deciding: ['/livingUnits/0/basinHeight: 0.49 >= 0.5'],
      },
      {
        name: 'basinHeight just above',
        with: { '/livingUnits/0/basinHeight': 0.56 },
        deciding: ['/livingUnits/0/basinHeight: 0.56 <= 0.55'],
      },
      {
        name: 'basinWidth just below',
        with: { '/livingUnits/0/basinWidth': 0.39 },
        deciding: ['/livingUnits/0/basinWidth: 0.39 >= 0.4'],
      },
      {
        name: 'basinWidth just above',
        with: { '/livingUnits/0/basinWidth': 0.46 },
        deciding: ['/livingUnits/0/basinWidth: 0.46 <= 0.45'],
      },
      {
        name: 'tapSpacing just below',
        with: { '/livingUnits/0/tapSpacing': 0.54 },
        deciding: ['/livingUnits/0/tapSpacing: 0.54 >= 0.55'],
      },
      {
        name: 'tapSpacing just above',
        with: { '/livingUnits/0/tapSpacing': 0.61 },
        deciding: ['/livingUnits/0/tapSpacing: 0.61 <= 0.6'],
      },
      {
        name: 'toiletSeatHeight just below',
        with: { '/livingUnits/0/toiletSeatHeight': 0.24 },
        deciding: ['/livingUnits/0/toiletSeatHeight: 0.24 >= 0.25'],
      },
      {
        name: 'toiletSeatHeight just above',
        with: { '/livingUnits/0/toiletSeatHeight': 0.31 },
        deciding: ['/livingUnits/0/toiletSeatHeight: 0.31 <= 0.3'],
      },
    ],
    unknown: [
      {
        name: 'stallWidth not told',
        with: { '/livingUnits/0/stallWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/stallWidth missing'],
      },
      {
        name: 'stallDepth not told',
        with: { '/livingUnits/0/stallDepth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/stallDepth missing'],
      },
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
      {
        name: 'basinHeight not told',
        with: { '/livingUnits/0/basinHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/basinHeight missing'],
      },
      {
        name: 'basinWidth not told',
        with: { '/livingUnits/0/basinWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/basinWidth missing'],
      },
      {
        name: 'tapSpacing not told',
        with: { '/livingUnits/0/tapSpacing': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/tapSpacing missing'],
      },
      {
        name: 'toiletSeatHeight not told',
        with: { '/livingUnits/0/toiletSeatHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/toiletSeatHeight missing'],
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
        with: { '/livingUnits/0/stallWidth': 0.69 },
        ifAdopted: ['fail'],
        deciding: ['/livingUnits/0/stallWidth: 0.69 >= 0.7'],
      },
    ],
  },
);
