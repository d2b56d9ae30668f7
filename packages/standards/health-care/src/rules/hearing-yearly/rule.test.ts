import { testScoped } from '../../../test/scopes.js';
import { hearingYearly } from './rule.js';

// B300
const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
testScoped(
  hearingYearly,
  {
    reach: 'institutions',
    text: 'work',
    list: '/children',
    early: {
      '/children/0': {
        enrolledOn: '2010-03-01',
        birthDate: '2009-12-23',
        exams: [{ date: '2012-05-09', hearingChecked: true }],
      },
    },
    choices: { logCounting: 'rolling' },
  },
  {
    base: {
      children: [
        {
          enrolledOn: '2024-03-01',
          birthDate: '2023-12-23',
          exams: [
            { date: '2025-11-24', hearingChecked: true },
            { date: '2026-11-24', hearingChecked: true },
          ],
        },
      ],
    },
    pass: [
      { name: 'in the last calendar year', choices: calendar },
      { name: 'in the twelve months', choices: rolling },
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
        name: 'on the first day of the window',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2025-11-24', hearingChecked: true }] },
      },
      {
        name: 'today',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2026-11-23', hearingChecked: true }] },
      },
      {
        name: 'on the first day of the last calendar year',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-01-01', hearingChecked: true }] },
      },
      {
        name: 'on its last day',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-12-31', hearingChecked: true }] },
      },
      {
        name: 'asked on New Year',
        asOf: '2026-01-01',
        choices: calendar,
        with: {
          '/children/0/enrolledOn': '2024-12-31',
          '/children/0/birthDate': '2023-12-31',
          '/children/0/exams': [{ date: '2025-01-01', hearingChecked: true }],
        },
      },
    ],
    fail: [
      {
        name: 'no exam in the year',
        with: { '/children/0/exams': [{ date: '2024-06-01', hearingChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** > 2025-11-23'],
        choices: rolling,
      },
      {
        name: 'a day too early',
        with: { '/children/0/exams': [{ date: '2025-11-23', hearingChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** > 2025-11-23'],
        choices: rolling,
      },
      {
        name: 'still to come',
        with: { '/children/0/exams': [{ date: '2026-11-24', hearingChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** <= 2026-11-23'],
        choices: rolling,
      },
      {
        name: 'before the last calendar year',
        with: { '/children/0/exams': [{ date: '2024-12-31', hearingChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** = 125'],
        choices: calendar,
      },
      {
        name: 'after it',
        with: { '/children/0/exams': [{ date: '2026-01-01', hearingChecked: true }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** = 125'],
        choices: calendar,
      },
      {
        name: 'an exam without it',
        with: { '/children/0/exams': [{ date: '2026-06-01', hearingChecked: false }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/hearingChecked: *** = true'],
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
        needs: ['/children/0/exams/0/hearingChecked missing'],
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
    ],
  },
);
