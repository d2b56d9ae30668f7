import { testRule } from '../../../test/test-rule.js';
import { checkEveryYear } from './rule.js';

// N068, L260: every year for all staff; whether a year is counted back from today or by the calendar is open
const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
const asked = (date: string) => ({ '/staff/0/backgroundChecks/0/date': date });

testRule(checkEveryYear, {
  base: { staff: [{ role: 'care', hireDate: '2020-03-01', backgroundChecks: [{ date: '2026-03-10' }] }] },
  pass: [
    {
      name: 'on the last day of a year, asked in the year before',
      choices: calendar,
      asOf: '2025-12-31',
      with: asked('2024-06-01'),
    },
    { name: 'asked this year, however years are counted' },
    { name: 'asked on the day', with: asked('2026-11-23') },
    { name: 'a year ago to the day', choices: rolling, with: asked('2025-11-23') },
    { name: 'on the first day of the last calendar year', choices: calendar, with: asked('2025-01-01') },
    { name: 'hired a year ago to the day', with: { '/staff/0/hireDate': '2025-11-23' } },
    {
      name: 'asked twice, the first time long ago',
      with: { '/staff/0/backgroundChecks': [{ date: '2021-01-01' }, { date: '2026-01-05' }] },
    },
    { name: 'the first day of the wording that was read', asOf: '2024-04-26', with: asked('2024-01-15') },
  ],
  fail: [
    {
      name: 'on the first day of a year, asked on the last day of the year before the last',
      choices: calendar,
      asOf: '2026-01-01',
      with: asked('2024-12-31'),
      deciding: ['/staff/0/backgroundChecks: 0 >= 1', '/staff/0/backgroundChecks/0/date: 124 >= 125'],
    },
    {
      name: 'a year and a day ago',
      choices: rolling,
      with: asked('2025-11-22'),
      deciding: [
        '/staff/0/backgroundChecks: 0 >= 1',
        '/staff/0/backgroundChecks/0/date: 2025-11-22 >= 2025-11-23',
      ],
    },
    {
      name: 'on the last day of the calendar year before the last',
      choices: calendar,
      with: asked('2024-12-31'),
      deciding: ['/staff/0/backgroundChecks: 0 >= 1', '/staff/0/backgroundChecks/0/date: 124 >= 125'],
    },
    {
      name: 'a look-up still to come',
      with: asked('2026-11-24'),
      deciding: [
        '/staff/0/backgroundChecks: 0 >= 1',
        '/staff/0/backgroundChecks/0/date: 2026-11-24 <= 2026-11-23',
      ],
    },
    {
      name: 'never asked',
      with: { '/staff/0/backgroundChecks': [] },
      deciding: ['/staff/0/backgroundChecks: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'asked early in the last year, and nothing chosen',
      with: asked('2025-02-01'),
      possible: ['pass', 'fail'],
      needs: ['choice logCounting'],
    },
    {
      name: 'day not told',
      choices: rolling,
      with: { '/staff/0/backgroundChecks': [{ result: 'none' }] },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/backgroundChecks/0/date missing'],
    },
    {
      name: 'no list of look-ups',
      choices: rolling,
      with: { '/staff/0/backgroundChecks': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/backgroundChecks missing'],
    },
    {
      name: 'day of hiring not told',
      with: { '/staff/0/hireDate': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/staff/0/hireDate missing'],
    },
    {
      name: 'no list of staff',
      record: {},
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/staff missing'],
    },
  ],
  notApplicable: [
    {
      name: 'hired less than a year ago',
      with: { '/staff/0/hireDate': '2025-11-24', '/staff/0/backgroundChecks': [] },
    },
    { name: 'no staff', with: { '/staff': [] }, subject: '/staff' },
  ],
  notInForce: [{ name: 'the day before the wording that was read', asOf: '2024-04-25' }],
});
