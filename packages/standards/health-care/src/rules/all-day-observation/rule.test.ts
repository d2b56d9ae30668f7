import { testScoped } from '../../../test/scopes.js';
import { allDayObservation } from './rule.js';

// N140, B283, B302
testScoped(
  allDayObservation,
  { reach: 'institutions', text: 'norms' },
  {
    base: { days: { entries: [{ allDayObservation: true }, { allDayObservation: true }] } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: allDayObservation False',
        with: { '/days/entries/1/allDayObservation': false },
        deciding: ['/days/entries/1/allDayObservation: false = true'],
      },
    ],
    unknown: [
      {
        name: 'allDayObservation not told',
        with: { '/days/entries/1/allDayObservation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/allDayObservation missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/days/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/days/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/days/entries': [] } }],
  },
);
