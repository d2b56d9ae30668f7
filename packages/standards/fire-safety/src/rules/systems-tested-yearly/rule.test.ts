import { testRule } from '../../../test/test-rule.js';
import { systemsTestedYearly } from './rule.js';

const choices = { logCounting: 'calendar' };
const entry = (date: string) => ({ date, kind: 'full-test' });
const days = ['2025-01-10'];

// AB031: fire-law, art. 16: a test of the systems there are
testRule(systemsTestedYearly, {
  base: {
    kind: 'institution',
    openedOn: '2020-01-01',
    fireSafety: {
      systems: [{ kind: 'automatic-alarm', installed: true }],
      exitSignsLit: false,
      emergencyLightHours: 0,
      tests: { from: '2020-01-01', to: '2026-11-23', entries: days.map(entry) },
    },
  },
  pass: [
    { name: 'so', choices },
    {
      name: 'counted back from the day',
      choices: { logCounting: 'rolling' },
      with: { '/fireSafety/tests/entries': ['2025-11-23'].map(entry) },
    },
    {
      name: 'opened on the first day of the latest period',
      choices,
      with: { '/openedOn': '2025-01-01', '/fireSafety/tests/entries': [entry(days[0] as string)] },
    },
    {
      name: 'lit signs alone',
      choices,
      with: { '/fireSafety/systems': [], '/fireSafety/exitSignsLit': true },
    },
    {
      name: 'emergency light alone',
      choices,
      with: { '/fireSafety/systems': [], '/fireSafety/emergencyLightHours': 0.1 },
    },
  ],
  fail: [
    {
      name: 'none in the latest period',
      choices,
      with: { '/fireSafety/tests/entries': days.slice(1).map(entry) },
      deciding: ['/fireSafety/tests: 0 >= 1'],
    },
    {
      name: 'another kind',
      choices,
      with: { '/fireSafety/tests/entries/0/kind': 'upkeep' },
      deciding: ['/fireSafety/tests: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'no log',
      choices,
      with: { '/fireSafety/tests': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/tests missing'],
    },
    {
      name: 'the log ends too early',
      choices,
      with: { '/fireSafety/tests/to': '2024-06-30', '/fireSafety/tests/entries': [] },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/tests/to missing'],
    },
    {
      name: 'systems not listed',
      choices,
      with: { '/fireSafety/systems': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/systems missing'],
    },
    {
      name: 'whether signs are lit not told',
      choices,
      with: { '/fireSafety/systems': [], '/fireSafety/exitSignsLit': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/exitSignsLit missing'],
    },
    {
      name: 'emergency light not told',
      choices,
      with: { '/fireSafety/systems': [], '/fireSafety/emergencyLightHours': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/emergencyLightHours missing'],
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
    {
      name: 'no systems, no lit signs, no emergency light',
      choices,
      with: { '/fireSafety/systems': [] },
    },
    {
      name: 'an alarm that is not there',
      choices,
      with: { '/fireSafety/systems/0/installed': false },
    },
    {
      name: 'a fire blanket alone',
      choices,
      with: { '/fireSafety/systems/0/kind': 'fire-blanket' },
    },
    {
      name: 'escape equipment alone',
      choices,
      with: { '/fireSafety/systems/0/kind': 'escape-equipment' },
    },
    { name: 'not where openedOn is otherwise', choices, with: { '/openedOn': '2026-11-01' } },
  ],
});
