import { testRule } from '../../../test/test-rule.js';
import { drilledYearly } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date });
const days = ['2025-01-10'];

// B265: fire-management-order-61, art. 40
testRule(drilledYearly, {
  base: {
    kind: 'institution',
    openedOn: '2020-01-01',
    fireSafety: { drills: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) } },
  },
  pass: [
    { name: 'so', choices },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      with: { '/fireSafety/drills/entries': ['2025-11-23'].map(entry) },
    },
    {
      name: 'opened on the first day of the latest period',
      choices,
      with: { '/openedOn': '2025-01-01', '/fireSafety/drills/entries': [entry(days[0] as string)] },
    },
  ],
  fail: [
    {
      name: 'none in the latest period',
      choices,
      with: { '/fireSafety/drills/entries': days.slice(1).map(entry) },
      deciding: ['/fireSafety/drills: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no log',
      choices,
      with: { '/fireSafety/drills': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/drills missing'],
    },
    {
      name: 'the log ends too early',
      choices,
      with: { '/fireSafety/drills/to': '2024-06-30', '/fireSafety/drills/entries': [] },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/drills/to missing'],
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
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30', choices }],
});
