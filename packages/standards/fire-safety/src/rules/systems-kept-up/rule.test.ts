import { testRule } from '../../../test/test-rule.js';
import { systemsKeptUp } from './rule.js';

// B260: fire-management-order-61, art. 27
testRule(systemsKeptUp, {
  base: {
    kind: 'institution',
    fireSafety: {
      systems: [{ kind: 'automatic-alarm', installed: true }],
      exitSignsLit: false,
      emergencyLightHours: 0,
      tests: { entries: [{ date: '2026-05-01', kind: 'check' }] },
    },
  },
  pass: [
    { name: 'so' },
    { name: 'a upkeep', with: { '/fireSafety/tests/entries': [{ date: '2026-05-01', kind: 'upkeep' }] } },
    { name: 'the first day of the text', asOf: '2002-05-01' },
    {
      name: 'lit signs alone',
      with: { '/fireSafety/systems': [], '/fireSafety/exitSignsLit': true },
    },
    {
      name: 'emergency light alone',
      with: { '/fireSafety/systems': [], '/fireSafety/emergencyLightHours': 0.1 },
    },
  ],
  fail: [
    {
      name: 'none at all',
      with: { '/fireSafety/tests/entries': [] },
      deciding: ['/fireSafety/tests/entries: 0 >= 1'],
    },
    {
      name: 'another kind',
      with: { '/fireSafety/tests/entries/0/kind': 'full-test' },
      deciding: [
        '/fireSafety/tests/entries: 0 >= 1',
        '/fireSafety/tests/entries/0/kind: full-test in ["check","upkeep"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'no list',
      with: { '/fireSafety/tests/entries': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/tests/entries missing'],
    },
    {
      name: 'systems not listed',
      with: { '/fireSafety/systems': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/systems missing'],
    },
    {
      name: 'whether signs are lit not told',
      with: { '/fireSafety/systems': [], '/fireSafety/exitSignsLit': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/exitSignsLit missing'],
    },
    {
      name: 'emergency light not told',
      with: { '/fireSafety/systems': [], '/fireSafety/emergencyLightHours': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/emergencyLightHours missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    {
      name: 'no systems, no lit signs, no emergency light',
      with: { '/fireSafety/systems': [] },
    },
    {
      name: 'an alarm that is not there',
      with: { '/fireSafety/systems/0/installed': false },
    },
    {
      name: 'a fire blanket alone',
      with: { '/fireSafety/systems/0/kind': 'fire-blanket' },
    },
    {
      name: 'escape equipment alone',
      with: { '/fireSafety/systems/0/kind': 'escape-equipment' },
    },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
