import { testRule } from '../../../test/test-rule.js';
import { systemsKeptUp } from './rule.js';

// B260: fire-management-order-61, art. 27
testRule(systemsKeptUp, {
  base: { kind: 'institution', fireSafety: { tests: { entries: [{ date: '2026-05-01', kind: 'check' }] } } },
  pass: [
    { name: 'so' },
    { name: 'a upkeep', with: { '/fireSafety/tests/entries': [{ date: '2026-05-01', kind: 'upkeep' }] } },
    { name: 'the first day of the text', asOf: '2002-05-01' },
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
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
