import { testRule } from '../../../test/test-rule.js';
import { foodHandlerHealth } from './rule.js';

// AB057: food handlers are examined every year and work with a certificate; the wording read is that of 2021-04-29
const rolling = { logCounting: 'rolling' };
const calendar = { logCounting: 'calendar' };
const checked = (date: string, coversFood = true, result = 'fit') => ({
  '/staff/0/healthChecks': [{ date, coversFood, result }],
});

testRule(foodHandlerHealth, {
  base: {
    staff: [
      {
        role: 'cook',
        alsoRoles: [],
        healthChecks: [{ date: '2026-05-01', result: 'fit', coversFood: true }],
      },
    ],
  },
  pass: [
    {
      name: 'on the last day of a year, checked in the year before',
      choices: calendar,
      asOf: '2025-12-31',
      with: checked('2024-06-01'),
    },
    { name: 'this year' },
    {
      name: 'an older check for food failed',
      with: { '/staff/0/healthChecks/1': { date: '2026-04-30', result: 'unfit', coversFood: true } },
    },
    {
      name: 'passed again for food',
      with: { '/staff/0/healthChecks/1': { date: '2026-06-01', result: 'fit', coversFood: true } },
    },
    {
      name: 'a later check that is not for food failed',
      with: { '/staff/0/healthChecks/1': { date: '2026-06-01', result: 'unfit', coversFood: false } },
    },
    {
      name: 'a failed check for food that has not been yet',
      with: { '/staff/0/healthChecks/1': { date: '2026-11-24', result: 'unfit', coversFood: true } },
    },
    { name: 'today', with: checked('2026-11-23') },
    { name: 'a year ago to the day', choices: rolling, with: checked('2025-11-23') },
    { name: 'on the first day of the last calendar year', choices: calendar, with: checked('2025-01-01') },
    { name: 'a carer who cooks as well', with: { '/staff/0/role': 'care', '/staff/0/alsoRoles': ['cook'] } },
    { name: 'the first day of the wording that was read', asOf: '2021-04-29', with: checked('2021-01-10') },
  ],
  fail: [
    {
      name: 'on the first day of a year, checked on the last day of the year before the last',
      choices: calendar,
      asOf: '2026-01-01',
      with: checked('2024-12-31'),
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 124 >= 125'],
    },
    {
      name: 'a year and a day ago',
      choices: rolling,
      with: checked('2025-11-22'),
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 2025-11-22 >= 2025-11-23'],
    },
    {
      name: 'on the last day of the calendar year before the last',
      choices: calendar,
      with: checked('2024-12-31'),
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 124 >= 125'],
    },
    {
      name: 'tomorrow',
      with: checked('2026-11-24'),
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 2026-11-24 <= 2026-11-23'],
    },
    {
      name: 'not for food',
      with: checked('2026-05-01', false),
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/coversFood: false = true'],
    },
    {
      name: 'unfit',
      with: checked('2026-05-01', true, 'unfit'),
      choices: rolling,
      deciding: [
        '/staff/0/healthChecks: 0 >= 1',
        '/staff/0/healthChecks/0/result: *** = fit',
        '/staff/0/healthChecks/0/coversFood: true = false',
        '/staff/0/healthChecks/0/date: 2026-05-01 < 2026-05-01',
        '/staff/0/healthChecks/0/date: 2026-05-01 > 2026-11-23',
      ],
    },
    {
      name: 'passed, then found unfit for food on the day of judgement',
      choices: rolling,
      with: { '/staff/0/healthChecks/1': { date: '2026-11-23', result: 'unfit', coversFood: true } },
      deciding: [
        '/staff/0/healthChecks: 0 >= 1',
        '/staff/0/healthChecks/1/result: *** = fit',
        '/staff/0/healthChecks/1/coversFood: true = false',
        '/staff/0/healthChecks/1/date: 2026-11-23 < 2026-05-01',
        '/staff/0/healthChecks/0/date: 2026-05-01',
        '/staff/0/healthChecks/1/date: 2026-11-23 > 2026-11-23',
        '/staff/0/healthChecks/1/date: 2026-11-23 < 2026-11-23',
      ],
    },
  ],
  unknown: [
    {
      name: 'early in the last year, and nothing chosen',
      with: checked('2025-02-01'),
      possible: ['pass', 'fail'],
      needs: ['choice logCounting'],
    },
    {
      name: 'no list of checks',
      choices: rolling,
      with: { '/staff/0/healthChecks': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/healthChecks missing'],
    },
    {
      name: 'no list of staff',
      record: {},
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/staff missing'],
    },
  ],
  notApplicable: [
    { name: 'another post', with: { '/staff/0/role': 'care' } },
    { name: 'no staff', with: { '/staff': [] }, subject: '/staff' },
  ],
  notInForce: [{ name: 'the day before the wording that was read', asOf: '2021-04-28' }],
});
