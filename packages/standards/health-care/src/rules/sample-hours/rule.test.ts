import { testScoped } from '../../../test/scopes.js';
import { sampleHours } from './rule.js';

// B358
testScoped(
  sampleHours,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: {
      meals: {
        samples: {
          entries: [
            { date: '2012-05-06', hoursKept: 48 },
            { date: '2012-05-05', hoursKept: 48 },
          ],
        },
      },
    },
    pass: [
      { name: 'kept for 48 hours' },
      { name: 'three days ago', with: { '/meals/samples/entries/1/date': '2026-11-20' } },
    ],
    fail: [
      {
        name: 'the second kept for less',
        with: { '/meals/samples/entries/1/hoursKept': 47.9 },
        deciding: ['/meals/samples/entries/1/hoursKept: 47.9 >= 48'],
        params: { limit: 48 },
      },
      {
        name: 'one of three days ago kept for less',
        with: { '/meals/samples/entries': [{ date: '2026-11-20', hoursKept: 47.9 }] },
        deciding: ['/meals/samples/entries/0/hoursKept: 47.9 >= 48'],
        params: { limit: 48 },
      },
    ],
    unknown: [
      {
        name: 'hours not told',
        with: { '/meals/samples/entries/1/hoursKept': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/1/hoursKept missing'],
      },
      {
        name: 'no log',
        with: { '/meals/samples/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/samples/entries missing'],
      },
      {
        name: 'day not told',
        with: { '/meals/samples/entries': [{ hoursKept: 10 }] },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/samples/entries/0/date missing'],
      },
    ],
    notApplicable: [
      {
        name: 'only a sample of two days ago',
        with: { '/meals/samples/entries': [{ date: '2026-11-21', hoursKept: 30 }] },
      },
    ],
    survivors: {
      'require/list/where/args/0/by/args/0 up>down': '48 hours are two days without rounding',
      'require/list/where/args/0/by/args/0/args/0 -1': '47 hours need the same days',
      'require/list/where/args/0/by/args/0/args/1 +1': '48 hours need the same days',
    },
  },
);
