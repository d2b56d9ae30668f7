import { testRule } from '../../../test/test-rule.js';
import { inspectedMonthly } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date });
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

// B238: ws-t-870-2025, 6.1
testRule(inspectedMonthly, {
  base: {
    kind: 'institution',
    openedOn: '2020-01-01',
    fireSafety: { inspections: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) } },
  },
  pass: [
    { name: 'so', choices },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      with: {
        '/fireSafety/inspections/entries': [
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
      name: 'opened on the first day of the latest period',
      choices,
      with: { '/openedOn': '2026-10-01', '/fireSafety/inspections/entries': [entry(days[0] as string)] },
    },
  ],
  fail: [
    {
      name: 'none in the latest period',
      choices,
      with: { '/fireSafety/inspections/entries': days.slice(1).map(entry) },
      deciding: ['/fireSafety/inspections: 0 >= 1'],
    },
    {
      name: 'none in the first period',
      choices,
      with: { '/fireSafety/inspections/entries': days.slice(0, -1).map(entry) },
      deciding: ['/fireSafety/inspections: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no log',
      choices,
      with: { '/fireSafety/inspections': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/inspections missing'],
    },
    {
      name: 'the log ends too early',
      choices,
      with: { '/fireSafety/inspections/to': '2024-06-30', '/fireSafety/inspections/entries': [] },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/inspections/to missing'],
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
    { name: 'not where openedOn is otherwise', choices, with: { '/openedOn': '2026-11-01' } },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31', choices }],
});
