import { testRule } from '../../../test/test-rule.js';
import { keyUnitDrilledHalfYearly } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date });
const days = ['2026-01-10', '2025-07-10'];

// B265: fire-management-order-61, art. 40
testRule(keyUnitDrilledHalfYearly, {
  base: {
    kind: 'institution',
    fireSafety: { keyUnit: true, drills: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) } },
    openedOn: '2020-01-01',
  },
  pass: [
    { name: 'so', choices },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      with: { '/fireSafety/drills/entries': ['2026-05-23', '2025-11-23'].map(entry) },
    },
    {
      name: 'opened on the first day of the latest period',
      choices,
      with: { '/openedOn': '2026-01-01', '/fireSafety/drills/entries': [entry(days[0] as string)] },
    },
  ],
  fail: [
    {
      name: 'none in the latest period',
      choices,
      with: { '/fireSafety/drills/entries': days.slice(1).map(entry) },
      deciding: ['/fireSafety/drills: 0 >= 1'],
    },
    {
      name: 'none in the first period',
      choices,
      with: { '/fireSafety/drills/entries': days.slice(0, -1).map(entry) },
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
    {
      name: 'whether it applies not told: /fireSafety/keyUnit',
      choices,
      with: { '/fireSafety/keyUnit': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/keyUnit missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', choices, with: { '/kind': 'home-based' } },
    { name: 'not where keyUnit is otherwise', choices, with: { '/fireSafety/keyUnit': false } },
    { name: 'not where openedOn is otherwise 1', choices, with: { '/openedOn': '2026-11-01' } },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30', choices }],
});
