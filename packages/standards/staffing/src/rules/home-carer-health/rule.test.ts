import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeCarerHealth } from './rule.js';

// N179: healthy, no history of mental illness; no interval of checks
testRule(
  homeCarerHealth,
  merge(forRole('care', { kind: 'home-based' }), {
    base: {
      kind: 'home-based',
      staff: [
        { role: 'care', mentalIllnessHistory: false, healthChecks: [{ date: '2023-05-01', result: 'fit' }] },
      ],
    },
    pass: [
      {
        name: 'unfit at an older check',
        with: { '/staff/0/healthChecks/1': { date: '2022-01-01', result: 'unfit' } },
      },
      {
        name: 'an unfit check that has not been yet',
        with: { '/staff/0/healthChecks/1': { date: '2026-11-24', result: 'unfit' } },
      },
      {
        name: 'passed twice',
        with: { '/staff/0/healthChecks/1': { date: '2026-03-01', result: 'fit' } },
      },
      { name: 'passed a check', asOf: '2023-11-16' },
      { name: 'passed a check today', with: { '/staff/0/healthChecks/0/date': '2026-11-23' } },
    ],
    fail: [
      {
        name: 'a history of mental illness',
        with: { '/staff/0/mentalIllnessHistory': true },
        deciding: ['/staff/0/mentalIllnessHistory: *** = false'],
      },
      {
        name: 'a check still to come',
        with: { '/staff/0/healthChecks/0/date': '2026-11-24' },
        deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/date: 2026-11-24 <= 2026-11-23'],
      },
      {
        name: 'unfit',
        with: { '/staff/0/healthChecks/0/result': 'unfit' },
        deciding: [
          '/staff/0/healthChecks: 0 >= 1',
          '/staff/0/healthChecks/0/result: *** = fit',
          '/staff/0/healthChecks/0/date: 2023-05-01 < 2023-05-01',
          '/staff/0/healthChecks/0/date: 2023-05-01 > 2026-11-23',
        ],
      },
      {
        name: 'passed, then found unfit on the day of judgement',
        with: { '/staff/0/healthChecks/1': { date: '2026-11-23', result: 'unfit' } },
        deciding: [
          '/staff/0/healthChecks: 0 >= 1',
          '/staff/0/healthChecks/1/result: *** = fit',
          '/staff/0/healthChecks/1/date: 2026-11-23 < 2023-05-01',
          '/staff/0/healthChecks/0/date: 2023-05-01',
          '/staff/0/healthChecks/1/date: 2026-11-23 > 2026-11-23',
          '/staff/0/healthChecks/1/date: 2026-11-23 < 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'no word about mental illness',
        with: { '/staff/0/mentalIllnessHistory': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/mentalIllnessHistory missing'],
      },
    ],
    notInForce: [{ name: 'the last day before the measures were known', asOf: '2023-11-15' }],
  }),
);
