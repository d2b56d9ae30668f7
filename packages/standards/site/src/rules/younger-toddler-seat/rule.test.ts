import { testScoped } from '../../../test/scopes.js';
import { youngerToddlerSeat } from './rule.js';

// B100, N243
testScoped(
  youngerToddlerSeat,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'younger-toddler', toiletSeatHeight: 0.25 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'toiletSeatHeight just above 0.25',
        with: { '/livingUnits/0/toiletSeatHeight': 0.26 },
        deciding: ['/livingUnits/0/toiletSeatHeight: 0.26 <= 0.25'],
        params: { height: 0.26, limit: 0.25 },
      },
    ],
    unknown: [
      {
        name: 'toiletSeatHeight not told',
        with: { '/livingUnits/0/toiletSeatHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/toiletSeatHeight missing'],
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
