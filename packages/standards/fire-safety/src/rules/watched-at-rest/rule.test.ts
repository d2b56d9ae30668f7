import { testRule } from '../../../test/test-rule.js';
import { watchedAtRest } from './rule.js';

// AB052: ws-t-870-2025, 6.2
testRule(watchedAtRest, {
  base: { kind: 'institution', fireSafety: { duty: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/duty': false },
      deciding: ['/fireSafety/duty: false = true'],
    },
  ],
  unknown: [
    {
      name: 'duty not told',
      with: { '/fireSafety/duty': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/duty missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
