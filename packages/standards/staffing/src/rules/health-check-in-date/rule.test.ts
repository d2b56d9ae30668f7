import { testRule } from '../../../test/test-rule.js';
import { healthCheckInDate } from './rule.js';

// national §4 Art. 28: a health check before work and yearly; in force from 2019-10-08
testRule(healthCheckInDate, {
  base: {
    kind: 'institution',
    staff: [{ role: 'cook', healthChecks: [{ date: '2025-11-24', result: 'fit' }] }],
  },
  pass: [
    { name: 'checked within the year' },
    { name: 'checked on the day', with: { '/staff/0/healthChecks/0/date': '2026-11-23' } },
    { name: 'a year ago to the day', with: { '/staff/0/healthChecks/0/date': '2025-11-23' } },
    {
      name: 'asked on a leap day, checked at the end of February before',
      asOf: '2024-02-29',
      with: { '/staff/0/healthChecks/0/date': '2023-02-28' },
    },
    {
      name: 'an older check failed, the last one passed',
      with: {
        '/staff/0/healthChecks': [
          { date: '2025-03-01', result: 'unfit' },
          { date: '2026-03-01', result: 'fit' },
        ],
      },
    },
    {
      name: 'passed twice in the year',
      with: { '/staff/0/healthChecks/1': { date: '2026-03-01', result: 'fit' } },
    },
    {
      name: 'an unfit check that has not been yet',
      with: { '/staff/0/healthChecks/1': { date: '2026-11-24', result: 'unfit' } },
    },
    {
      name: 'the first day of the norms',
      asOf: '2019-10-08',
      with: { '/staff/0/healthChecks/0/date': '2019-09-01' },
    },
  ],
  fail: [
    {
      name: 'a year and a day ago',
      with: { '/staff/0/healthChecks/0/date': '2025-11-22' },
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 2025-11-22 >= 2025-11-23'],
    },
    {
      name: 'a check that has not been yet',
      with: { '/staff/0/healthChecks/0/date': '2026-11-24' },
      deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 2026-11-24 <= 2026-11-23'],
    },
    {
      name: 'found unfit',
      with: { '/staff/0/healthChecks/0/result': 'unfit' },
      deciding: [
        '/staff/0/healthChecks: 0 >= 1',
        '/staff/0/healthChecks/0/result: *** = fit',
        '/staff/0/healthChecks/0/date: 2025-11-24 < 2025-11-24',
        '/staff/0/healthChecks/0/date: 2025-11-24 > 2026-11-23',
      ],
    },
    {
      name: 'passed, then found unfit on the day of judgement',
      with: { '/staff/0/healthChecks/1': { date: '2026-11-23', result: 'unfit' } },
      deciding: [
        '/staff/0/healthChecks: 0 >= 1',
        '/staff/0/healthChecks/1/result: *** = fit',
        '/staff/0/healthChecks/1/date: 2026-11-23 < 2025-11-24',
        '/staff/0/healthChecks/0/date: 2025-11-24',
        '/staff/0/healthChecks/1/date: 2026-11-23 > 2026-11-23',
        '/staff/0/healthChecks/1/date: 2026-11-23 < 2026-11-23',
      ],
    },
    {
      name: 'passed and found unfit on one day',
      with: { '/staff/0/healthChecks/1': { date: '2025-11-24', result: 'unfit' } },
      deciding: [
        '/staff/0/healthChecks: 0 >= 1',
        '/staff/0/healthChecks/1/result: *** = fit',
        '/staff/0/healthChecks/1/date: 2025-11-24 < 2025-11-24',
        '/staff/0/healthChecks/0/date: 2025-11-24',
        '/staff/0/healthChecks/1/date: 2025-11-24 > 2026-11-23',
      ],
    },
    {
      name: 'never checked',
      with: { '/staff/0/healthChecks': [] },
      deciding: ['/staff/0/healthChecks: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no list of checks',
      with: { '/staff/0/healthChecks': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/healthChecks missing'],
    },
    {
      name: 'result not told',
      with: { '/staff/0/healthChecks/0/result': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/healthChecks/0/result missing'],
    },
    {
      name: 'day not told',
      with: { '/staff/0/healthChecks/0/date': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/healthChecks/0/date missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'no list of staff',
      record: { kind: 'institution' },
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/staff missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point, which has measures of its own', with: { '/kind': 'home-based' } },
    { name: 'no staff', with: { '/staff': [] }, subject: '/staff' },
  ],
  notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
});
