import { testRule } from '../../../test/test-rule.js';
import { keyUnitTrainedYearly } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date, kind: 'fire-safety', allStaff: true });
const days = ['2025-01-10'];

// B261: fire-management-order-61, art. 36
testRule(keyUnitTrainedYearly, {
  base: {
    kind: 'institution',
    fireSafety: { keyUnit: true },
    openedOn: '2020-01-01',
    trainings: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) },
  },
  pass: [
    { name: 'so', choices },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      with: { '/trainings/entries': ['2025-11-23'].map(entry) },
    },
    {
      name: 'opened on the first day of the latest period',
      choices,
      with: { '/openedOn': '2025-01-01', '/trainings/entries': [entry(days[0] as string)] },
    },
  ],
  fail: [
    {
      name: 'none in the latest period',
      choices,
      with: { '/trainings/entries': days.slice(1).map(entry) },
      deciding: ['/trainings: 0 >= 1'],
    },
    {
      name: 'another kind',
      choices,
      with: { '/trainings/entries/0/kind': 'ethics' },
      deciding: ['/trainings: 0 >= 1'],
    },
    {
      name: 'not allStaff',
      choices,
      with: { '/trainings/entries/0/allStaff': false },
      deciding: ['/trainings: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no log',
      choices,
      with: { '/trainings': undefined },
      possible: ['pass', 'fail'],
      needs: ['/trainings missing'],
    },
    {
      name: 'the log ends too early',
      choices,
      with: { '/trainings/to': '2024-06-30', '/trainings/entries': [] },
      possible: ['pass', 'fail'],
      needs: ['/trainings/to missing'],
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
