import { testScoped } from '../../../test/scopes.js';
import { teethYearly } from './rule.js';

// B301
const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
testScoped(
  teethYearly,
  {
    reach: 'institutions',
    text: 'work',
    list: '/children',
    early: {
      '/children/0': {
        enrolledOn: '2010-03-01',
        birthDate: '2009-12-23',
        exams: [{ date: '2012-05-09', teethChecked: true }],
      },
    },
    choices: { logCounting: 'rolling' },
    adopt: true,
  },
  {
    base: {
      children: [
        {
          enrolledOn: '2024-03-01',
          birthDate: '2023-12-23',
          exams: [
            { date: '2025-11-24', teethChecked: true },
            { date: '2026-11-24', teethChecked: true },
          ],
        },
      ],
    },
    pass: [
      { name: 'in the last calendar year', choices: calendar },
      { name: 'in the twelve months', choices: rolling },
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
        name: 'on the first day of the window',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2025-11-24', teethChecked: true }] },
      },
      {
        name: 'today',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2026-11-23', teethChecked: true }] },
      },
      {
        name: 'on the first day of the last calendar year',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-01-01', teethChecked: true }] },
      },
      {
        name: 'on its last day',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-12-31', teethChecked: true }] },
      },
      {
        name: 'asked on New Year',
        asOf: '2026-01-01',
        choices: calendar,
        with: {
          '/children/0/enrolledOn': '2024-12-31',
          '/children/0/birthDate': '2023-12-31',
          '/children/0/exams': [{ date: '2025-01-01', teethChecked: true }],
        },
      },
      {
        name: 'asked on the last day of the year',
        asOf: '2026-12-31',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-12-31', teethChecked: true }] },
      },
    ],
    fail: [
      {
        name: 'no exam in the year',
        with: { '/children/0/exams': [{ date: '2024-06-01', teethChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** > 2025-11-23'],
        choices: rolling,
      },
      {
        name: 'a day too early',
        with: { '/children/0/exams': [{ date: '2025-11-23', teethChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** > 2025-11-23'],
        choices: rolling,
      },
      {
        name: 'still to come',
        with: { '/children/0/exams': [{ date: '2026-11-24', teethChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** <= 2026-11-23'],
        choices: rolling,
      },
      {
        name: 'before the last calendar year',
        with: { '/children/0/exams': [{ date: '2024-12-31', teethChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** = 125'],
        choices: calendar,
      },
      {
        name: 'after it',
        with: { '/children/0/exams': [{ date: '2026-01-01', teethChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** = 125'],
        choices: calendar,
      },
      {
        name: 'an exam without it',
        with: { '/children/0/exams': [{ date: '2026-06-01', teethChecked: false }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/teethChecked: *** = true'],
        choices: rolling,
      },
      {
        name: 'never examined',
        with: { '/children/0/exams': [] },
        deciding: ['/children/0/exams: 0 >= 1'],
        choices: rolling,
      },
    ],
    unknown: [
      {
        name: 'not told what was examined',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2026-06-01' }] },
        possible: ['pass', 'fail'],
        needs: ['/children/0/exams/0/teethChecked missing'],
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
        name: 'enrolled less than a year ago',
        choices: rolling,
        with: { '/children/0/enrolledOn': '2025-11-24' },
      },
      {
        name: 'enrolled in the last calendar year',
        choices: calendar,
        with: { '/children/0/enrolledOn': '2025-01-01' },
      },
    ],
  },
);
