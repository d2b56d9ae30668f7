import { testScoped } from '../../../test/scopes.js';
import { disinfectionRecorded } from './rule.js';

// N143, B283
testScoped(
  disinfectionRecorded,
  {
    reach: 'institutions',
    text: 'norms',
    early: { '/healthCare/disinfection/entries/0/date': '2019-10-08' },
  },
  {
    base: { healthCare: { disinfection: { entries: [{ date: '2026-11-23' }] } } },
    pass: [
      { name: 'one today' },
      {
        name: 'another still to come',
        with: { '/healthCare/disinfection/entries/1': { date: '2026-11-24' } },
      },
    ],
    fail: [
      {
        name: 'none',
        with: { '/healthCare/disinfection/entries': [] },
        deciding: ['/healthCare/disinfection/entries: 0 >= 1'],
      },
      {
        name: 'one still to come',
        with: { '/healthCare/disinfection/entries/0/date': '2026-11-24' },
        deciding: [
          '/healthCare/disinfection/entries: 0 >= 1',
          '/healthCare/disinfection/entries/0/date: 2026-11-24 <= 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'no log',
        with: { '/healthCare/disinfection/entries': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/disinfection/entries missing'],
      },
      {
        name: 'day not told',
        with: { '/healthCare/disinfection/entries/0/date': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/disinfection/entries/0/date missing'],
      },
    ],
  },
);
