import { testScoped } from '../../../test/scopes.js';
import { ventilation } from './rule.js';

// B303
testScoped(
  ventilation,
  { reach: 'institutions', text: 'work', adopt: true },
  {
    base: {
      days: {
        entries: [
          { date: '2026-11-19', ventilationTimes: 2, ventilationMinutes: 10 },
          { date: '2026-11-20', ventilationTimes: 2, ventilationMinutes: 10 },
        ],
      },
      healthCare: {
        disinfection: {
          from: '2026-11-18',
          to: '2026-11-20',
          entries: [{ date: '2026-11-18', subject: 'air', method: 'uv' }],
        },
      },
    },
    pass: [
      { name: 'twice ten minutes' },
      {
        name: 'aired enough, without a log of disinfection',
        with: { '/healthCare/disinfection': undefined },
      },
      {
        name: 'once on a day after the log ended',
        with: { '/days/entries/1/ventilationTimes': 1, '/healthCare/disinfection/to': '2026-11-19' },
      },
      {
        name: 'once on a day before the log began',
        with: { '/days/entries/0/ventilationTimes': 1, '/healthCare/disinfection/from': '2026-11-20' },
      },
      {
        name: 'once, and UV on the day',
        with: {
          '/days/entries/1/ventilationTimes': 1,
          '/healthCare/disinfection/entries/0/date': '2026-11-20',
        },
      },
    ],
    fail: [
      {
        name: 'once only',
        with: { '/days/entries/1/ventilationTimes': 1 },
        deciding: [
          '/days/entries/1/ventilationTimes: 1 >= 2',
          '/healthCare/disinfection/entries: 0 >= 1',
          '/healthCare/disinfection/entries/0/date: 2026-11-18 = 2026-11-20',
          '/days/entries/1/date: 2026-11-20',
        ],
      },
      {
        name: 'less than ten minutes',
        with: { '/days/entries/1/ventilationMinutes': 9.9 },
        deciding: [
          '/days/entries/1/ventilationMinutes: 9.9 >= 10',
          '/healthCare/disinfection/entries: 0 >= 1',
          '/healthCare/disinfection/entries/0/date: 2026-11-18 = 2026-11-20',
          '/days/entries/1/date: 2026-11-20',
        ],
      },
      {
        name: 'once, and chlorine on surfaces',
        with: {
          '/days/entries/1/ventilationTimes': 1,
          '/healthCare/disinfection/entries/0': { date: '2026-11-20', subject: 'surfaces', method: 'uv' },
        },
        deciding: [
          '/days/entries/1/ventilationTimes: 1 >= 2',
          '/healthCare/disinfection/entries: 0 >= 1',
          '/healthCare/disinfection/entries/0/subject: surfaces = air',
        ],
      },
      {
        name: 'once, and chlorine in the air',
        with: {
          '/days/entries/1/ventilationTimes': 1,
          '/healthCare/disinfection/entries/0': { date: '2026-11-20', subject: 'air', method: 'chlorine' },
        },
        deciding: [
          '/days/entries/1/ventilationTimes: 1 >= 2',
          '/healthCare/disinfection/entries: 0 >= 1',
          '/healthCare/disinfection/entries/0/method: chlorine = uv',
        ],
      },
      {
        name: 'once on the first day of the log',
        with: { '/days/entries/0/ventilationTimes': 1, '/healthCare/disinfection/from': '2026-11-19' },
        deciding: [
          '/days/entries/0/ventilationTimes: 1 >= 2',
          '/healthCare/disinfection/entries: 0 >= 1',
          '/healthCare/disinfection/entries/0/date: 2026-11-18 = 2026-11-19',
          '/days/entries/0/date: 2026-11-19',
        ],
      },
    ],
    unknown: [
      {
        name: 'once, without a log of disinfection',
        with: { '/days/entries/1/ventilationTimes': 1, '/healthCare/disinfection': undefined },
        possible: ['pass', 'fail'],
        needs: [
          '/healthCare/disinfection/from missing',
          '/healthCare/disinfection/to missing',
          '/healthCare/disinfection/entries missing',
        ],
      },
      {
        name: 'minutes not told',
        with: { '/days/entries/1/ventilationMinutes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/ventilationMinutes missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/days/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/days/entries missing'],
      },
    ],
    notApplicable: [{ name: 'no days', with: { '/days/entries': [] } }],
  },
);
