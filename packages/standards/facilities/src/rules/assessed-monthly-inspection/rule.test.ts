import { testRule } from '../../../test/test-rule.js';
import { assessedMonthlyInspection } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date, byNamedPerson: true });
const days = [
  '2026-10-10',
  '2026-09-10',
  '2026-08-10',
  '2026-07-10',
  '2026-06-10',
  '2026-05-10',
  '2026-04-10',
  '2026-03-10',
  '2026-02-10',
  '2026-01-10',
  '2025-12-10',
  '2025-11-10',
];
const entries = '/equipment/maintenance/entries';

// N287: a named person, every month
testRule(assessedMonthlyInspection, {
  base: {
    kind: 'institution',
    openedOn: '2020-01-01',
    equipment: { maintenance: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) } },
  },
  pass: [
    { name: 'every month', choices },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      with: {
        [entries]: [
          '2026-10-23',
          '2026-09-23',
          '2026-08-23',
          '2026-07-23',
          '2026-06-23',
          '2026-05-23',
          '2026-04-23',
          '2026-03-23',
          '2026-02-23',
          '2026-01-23',
          '2025-12-23',
          '2025-11-23',
        ].map(entry),
      },
    },
    {
      name: 'opened on the first day of the latest month',
      choices,
      with: { '/openedOn': '2026-10-01', [entries]: [entry('2026-10-10')] },
    },
  ],
  fail: [
    {
      name: 'none in the latest month',
      choices,
      with: { [entries]: days.slice(1).map(entry) },
      deciding: ['/equipment/maintenance: 0 >= 1'],
    },
    {
      name: 'none in the first month',
      choices,
      with: { [entries]: days.slice(0, -1).map(entry) },
      deciding: ['/equipment/maintenance: 0 >= 1'],
    },
    {
      name: 'one month by somebody else',
      choices,
      with: { [`${entries}/3/byNamedPerson`]: false },
      deciding: ['/equipment/maintenance: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no log',
      choices,
      with: { '/equipment/maintenance': undefined },
      possible: ['pass', 'fail'],
      needs: ['/equipment/maintenance missing'],
    },
    {
      name: 'kind of institution not told',
      choices,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', choices, with: { '/kind': 'home-based' } },
    { name: 'opened this month', choices, with: { '/openedOn': '2026-11-01' } },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2024-03-31', choices }],
});
