import { testScoped } from '../../../test/scopes.js';
import { upkeepRecorded } from './rule.js';

// N104
testScoped(
  upkeepRecorded,
  { scope: 'set-up' },
  {
    base: { equipment: { maintenance: { entries: [{ date: '2019-09-01' }] } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'checked today', with: { '/equipment/maintenance/entries': [{ date: '2026-11-23' }] } },
      {
        name: 'one of two',
        with: { '/equipment/maintenance/entries': [{ date: '2026-12-01' }, { date: '2026-03-04' }] },
      },
    ],
    fail: [
      {
        name: 'a list without entries',
        with: { '/equipment/maintenance/entries': [] },
        deciding: ['/equipment/maintenance/entries: 0 >= 1'],
      },
      {
        name: 'a check still to come',
        with: { '/equipment/maintenance/entries': [{ date: '2026-11-24' }] },
        deciding: [
          '/equipment/maintenance/entries: 0 >= 1',
          '/equipment/maintenance/entries/0/date: 2026-11-24 <= 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'entries not told',
        with: { '/equipment/maintenance/entries': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/maintenance/entries missing'],
      },
    ],
  },
);
