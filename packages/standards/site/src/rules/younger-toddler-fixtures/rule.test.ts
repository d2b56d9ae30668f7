import { testScoped } from '../../../test/scopes.js';
import { youngerToddlerFixtures } from './rule.js';

// B100, N243
testScoped(
  youngerToddlerFixtures,
  { scope: 'nursery', edition: '2019' },
  {
    base: {
      livingUnits: [
        { classKind: 'younger-toddler', toilets: 2, urinals: 2, basins: 3, urinalPartition: true },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'toilets just below 2',
        with: { '/livingUnits/0/toilets': 1 },
        deciding: ['/livingUnits/0/toilets: 1 >= 2'],
      },
      {
        name: 'urinals just below 2',
        with: { '/livingUnits/0/urinals': 1 },
        deciding: ['/livingUnits/0/urinals: 1 >= 2'],
      },
      {
        name: 'basins just below 3',
        with: { '/livingUnits/0/basins': 2 },
        deciding: ['/livingUnits/0/basins: 2 >= 3'],
      },
      {
        name: 'urinalPartition: no',
        with: { '/livingUnits/0/urinalPartition': false },
        deciding: ['/livingUnits/0/urinalPartition: false = true'],
      },
    ],
    unknown: [
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
        name: 'urinalPartition not told',
        with: { '/livingUnits/0/urinalPartition': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/urinalPartition missing'],
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
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
