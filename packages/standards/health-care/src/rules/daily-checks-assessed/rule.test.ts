import { testScoped } from '../../../test/scopes.js';
import { dailyChecksAssessed } from './rule.js';

// N281, B322
testScoped(
  dailyChecksAssessed,
  { reach: 'institutions', text: 'assessment' },
  {
    base: {
      serviceModes: ['full-day'],
      days: {
        entries: [
          { morningCheck: true, noonCheck: true, allDayObservation: true },
          { morningCheck: true, noonCheck: true, allDayObservation: true },
        ],
      },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: morningCheck False',
        with: { '/days/entries/1/morningCheck': false },
        deciding: ['/days/entries/1/morningCheck: false = true'],
      },
      {
        name: 'the second: noonCheck False',
        with: { '/days/entries/1/noonCheck': false },
        deciding: ['/days/entries/1/noonCheck: false = true'],
      },
      {
        name: 'the second: allDayObservation False',
        with: { '/days/entries/1/allDayObservation': false },
        deciding: ['/days/entries/1/allDayObservation: false = true'],
      },
    ],
    unknown: [
      {
        name: 'morningCheck not told',
        with: { '/days/entries/1/morningCheck': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/morningCheck missing'],
      },
      {
        name: 'noonCheck not told',
        with: { '/days/entries/1/noonCheck': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/noonCheck missing'],
      },
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
    notApplicable: [
      { name: 'an empty log', with: { '/days/entries': [] } },
      { name: 'hourly care only', with: { '/serviceModes': ['hourly'] } },
    ],
  },
);
