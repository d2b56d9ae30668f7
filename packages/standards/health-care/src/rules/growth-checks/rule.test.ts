import { testScoped } from '../../../test/scopes.js';
import { growthChecks } from './rule.js';

// B299
const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
testScoped(
  growthChecks,
  {
    reach: 'institutions',
    text: 'work',
    list: '/children',
    choices: { logCounting: 'rolling' },
    early: {
      '/children/0': {
        enrolledOn: '2010-03-01',
        birthDate: '2009-12-23',
        exams: [{ date: '2011-11-01' }, { date: '2012-05-09' }],
      },
    },
  },
  {
    base: {
      children: [
        {
          enrolledOn: '2024-03-01',
          birthDate: '2023-12-23',
          exams: [
            { date: '2025-01-01' },
            { date: '2025-12-31' },
            { date: '2025-11-24' },
            { date: '2026-11-23' },
          ],
        },
      ],
    },
    pass: [
      { name: 'twice by the calendar, three times back from today', choices: rolling },
      { name: 'three times in the last calendar year', choices: calendar },
      {
        name: 'on the first and the last day of the year',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-12-31' }, { date: '2025-01-01' }] },
      },
      {
        name: 'on the first day of the window and today',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2025-11-24' }, { date: '2026-11-23' }] },
      },
      {
        name: 'first birthday a year ago to the day',
        choices: rolling,
        with: { '/children/0/birthDate': '2024-11-23' },
      },
      {
        name: 'first birthday on the last day before the last calendar year',
        choices: calendar,
        with: { '/children/0/birthDate': '2023-12-31' },
      },
      { name: 'turns three tomorrow', choices: rolling, with: { '/children/0/birthDate': '2023-11-24' } },
      {
        name: 'enrolled a year ago to the day',
        choices: rolling,
        with: { '/children/0/enrolledOn': '2025-11-23' },
      },
      {
        name: 'enrolled on the last day before the last calendar year',
        choices: calendar,
        with: { '/children/0/enrolledOn': '2024-12-31' },
      },
      {
        name: 'asked on New Year',
        asOf: '2026-01-01',
        choices: calendar,
        with: {
          '/children/0/enrolledOn': '2024-12-31',
          '/children/0/birthDate': '2023-12-31',
          '/children/0/exams': [{ date: '2025-01-01' }, { date: '2025-12-31' }],
        },
      },
    ],
    fail: [
      {
        name: 'once, the other a day too early',
        with: { '/children/0/exams': [{ date: '2025-11-23' }, { date: '2026-03-01' }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/1/date: *** > ***'],
        choices: rolling,
      },
      {
        name: 'once, the other still to come',
        with: { '/children/0/exams': [{ date: '2026-11-24' }, { date: '2026-03-01' }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/1/date: *** > ***'],
        choices: rolling,
      },
      {
        name: 'twice on one day',
        with: { '/children/0/exams': [{ date: '2026-03-01' }, { date: '2026-03-01' }] },
        deciding: [
          '/children/0/exams: 0 >= 1',
          '/children/0/exams/0/date: *** > ***',
          '/children/0/exams/1/date: *** > ***',
        ],
        choices: rolling,
      },
      {
        name: 'never',
        with: { '/children/0/exams': [] },
        deciding: ['/children/0/exams: 0 >= 1'],
        choices: rolling,
      },
      {
        name: 'once in the last calendar year',
        with: {
          '/children/0/exams': [{ date: '2024-12-31' }, { date: '2025-03-01' }, { date: '2026-01-01' }],
        },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/1/date: *** > ***'],
        choices: calendar,
      },
    ],
    unknown: [
      {
        name: 'nothing chosen',
        choices: {},
        with: { '/children/0/exams': [{ date: '2025-11-24' }, { date: '2026-11-23' }] },
        possible: ['pass', 'fail'],
        needs: ['choice logCounting'],
      },
      {
        name: 'day of birth not told',
        choices: rolling,
        with: { '/children/0/birthDate': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/children/0/birthDate missing'],
      },
      {
        name: 'exams not recorded',
        choices: rolling,
        with: { '/children/0/exams': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/exams missing'],
      },
    ],
    notApplicable: [
      {
        name: 'first birthday less than a year ago',
        choices: rolling,
        with: { '/children/0/birthDate': '2024-11-24' },
      },
      {
        name: 'first birthday on the first day of the last calendar year',
        choices: calendar,
        with: { '/children/0/birthDate': '2024-01-01' },
      },
      { name: 'turns three today', choices: rolling, with: { '/children/0/birthDate': '2023-11-23' } },
      {
        name: 'enrolled less than a year ago',
        choices: rolling,
        with: { '/children/0/enrolledOn': '2025-11-24' },
      },
      {
        name: 'enrolled in the last calendar year',
        choices: calendar,
        with: { '/children/0/enrolledOn': '2025-01-01' },
      },
      {
        name: 'enrolled in the last calendar year, asked on the last day of the year',
        asOf: '2026-12-31',
        choices: calendar,
        with: { '/children/0/enrolledOn': '2025-01-01', '/children/0/birthDate': '2023-12-31' },
      },
      {
        name: 'first birthday in the last calendar year, asked on the last day of the year',
        asOf: '2026-12-31',
        choices: calendar,
        with: { '/children/0/birthDate': '2024-01-01' },
      },
    ],
    survivors: {
      'require/list/where/cases/rolling drop 1': 'a later exam of the year bounds the earlier one',
      'require/list/where/cases/rolling/args/1 le>lt': 'the earlier of two exams is before today anyway',
      'require/that/list/where/cases/rolling drop 0': 'it is later than one that lies in the year',
      'require/that/list/where/cases/rolling/args/0 gt>ge': 'it is later than one that lies in the year',
      'require/that/list/where/cases/rolling/args/0/args/1/by -1':
        'it is later than one that lies in the year',
    },
  },
);
