import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthCheckBeforeWork } from './rule.js';

// N144: before starting work; since 2019-10-08
const hired = (hireDate: string, date: string, result = 'fit') => ({
  '/staff/0': { hireDate, healthChecks: [{ date, result }] },
});

testRule(
  healthCheckBeforeWork,
  merge(forStaff(), {
    base: {
      kind: 'institution',
      staff: [
        { role: 'cook', hireDate: '2026-09-01', healthChecks: [{ date: '2026-08-20', result: 'fit' }] },
      ],
    },
    pass: [
      { name: 'passed before' },
      { name: 'passed on the first day', with: hired('2026-09-01', '2026-09-01') },
      { name: 'hired a year ago to the day', with: hired('2025-11-23', '2025-11-20') },
      { name: 'hired today', with: hired('2026-11-23', '2026-11-20') },
      {
        name: 'hired on the first day of the norms',
        asOf: '2020-01-01',
        with: hired('2019-10-08', '2019-10-01'),
      },
      { name: 'the first day of the norms', asOf: '2019-10-08', with: hired('2019-10-08', '2019-10-08') },
    ],
    fail: [
      {
        name: 'checked the day after',
        with: hired('2026-09-01', '2026-09-02'),
        deciding: [
          '/staff/0/healthChecks: 0 >= 1',
          '/staff/0/healthChecks/0/date: 2026-09-02 <= 2026-09-01',
          '/staff/0/hireDate: 2026-09-01',
        ],
      },
      {
        name: 'found unfit before',
        with: hired('2026-09-01', '2026-08-20', 'unfit'),
        deciding: ['/staff/0/healthChecks: 0 >= 1', '/staff/0/healthChecks/0/result: *** = fit'],
      },
    ],
    unknown: [
      {
        name: 'no list of checks',
        with: { '/staff/0/healthChecks': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/healthChecks missing'],
      },
    ],
    notApplicable: [
      { name: 'hired more than a year ago', with: hired('2025-11-22', '2026-01-01') },
      { name: 'to be hired tomorrow', with: hired('2026-11-24', '2026-12-01') },
      { name: 'hired the day before the norms', asOf: '2020-01-01', with: hired('2019-10-07', '2019-11-01') },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
