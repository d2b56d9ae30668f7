import { testScoped } from '../../../test/scopes.js';
import { haemoglobinYearly } from './rule.js';

// B300
const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
testScoped(
  haemoglobinYearly,
  {
    reach: 'institutions',
    text: 'work',
    list: '/children',
    early: {
      '/children/0': {
        enrolledOn: '2010-03-01',
        birthDate: '2009-12-23',
        exams: [{ date: '2012-05-09', haemoglobin: 118 }],
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
            { date: '2025-11-24', haemoglobin: 118 },
            { date: '2026-11-24', haemoglobin: 118 },
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
        with: { '/children/0/exams': [{ date: '2025-11-24', haemoglobin: 118 }] },
      },
      {
        name: 'today',
        choices: rolling,
        with: { '/children/0/exams': [{ date: '2026-11-23', haemoglobin: 118 }] },
      },
      {
        name: 'on the first day of the last calendar year',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-01-01', haemoglobin: 118 }] },
      },
      {
        name: 'on its last day',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-12-31', haemoglobin: 118 }] },
      },
      {
        name: 'asked on New Year',
        asOf: '2026-01-01',
        choices: calendar,
        with: {
          '/children/0/enrolledOn': '2024-12-31',
          '/children/0/birthDate': '2023-12-31',
          '/children/0/exams': [{ date: '2025-01-01', haemoglobin: 118 }],
        },
      },
      {
        name: 'asked on the last day of the year',
        asOf: '2026-12-31',
        choices: calendar,
        with: { '/children/0/exams': [{ date: '2025-12-31', haemoglobin: 118 }] },
      },
    ],
    fail: [
      {
        name: 'no exam in the year',
        with: { '/children/0/exams': [{ date: '2024-06-01', haemoglobin: 118 }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** > 2025-11-23'],
        choices: rolling,
      },
      {
        name: 'a day too early',
        with: { '/children/0/exams': [{ date: '2025-11-23', haemoglobin: 118 }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** > 2025-11-23'],
        choices: rolling,
      },
      {
        name: 'still to come',
        with: { '/children/0/exams': [{ date: '2026-11-24', haemoglobin: 118 }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** <= 2026-11-23'],
        choices: rolling,
      },
      {
        name: 'before the last calendar year',
        with: { '/children/0/exams': [{ date: '2024-12-31', haemoglobin: 118 }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** = 125'],
        choices: calendar,
      },
      {
        name: 'after it',
        with: { '/children/0/exams': [{ date: '2026-01-01', haemoglobin: 118 }] },
        deciding: ['/children/0/exams: 0 >= 1', '/children/0/exams/0/date: *** = 125'],
        choices: calendar,
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
        needs: ['/children/0/exams/0/haemoglobin missing'],
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
