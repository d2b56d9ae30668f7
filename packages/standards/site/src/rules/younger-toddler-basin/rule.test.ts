import { testScoped } from '../../../test/scopes.js';
import { youngerToddlerBasin } from './rule.js';

// B100, N243
testScoped(
  youngerToddlerBasin,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'younger-toddler', basinHeight: 0.4, basinWidth: 0.35 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'basinHeight at its upper end', with: { '/livingUnits/0/basinHeight': 0.45 } },
      { name: 'basinWidth at its upper end', with: { '/livingUnits/0/basinWidth': 0.4 } },
    ],
    fail: [
      {
        name: 'basinHeight just below',
        with: { '/livingUnits/0/basinHeight': 0.39 },
        deciding: ['/livingUnits/0/basinHeight: 0.39 >= 0.4'],
      },
      {
        name: 'basinHeight just above',
        with: { '/livingUnits/0/basinHeight': 0.46 },
        deciding: ['/livingUnits/0/basinHeight: 0.46 <= 0.45'],
      },
      {
        name: 'basinWidth just below',
        with: { '/livingUnits/0/basinWidth': 0.34 },
        deciding: ['/livingUnits/0/basinWidth: 0.34 >= 0.35'],
      },
      {
        name: 'basinWidth just above',
        with: { '/livingUnits/0/basinWidth': 0.41 },
        deciding: ['/livingUnits/0/basinWidth: 0.41 <= 0.4'],
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
    ],
    notApplicable: [
      { name: 'classKind: infant', with: { '/livingUnits/0/classKind': 'infant' } },
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
