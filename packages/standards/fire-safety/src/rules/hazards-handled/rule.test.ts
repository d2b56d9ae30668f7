import { testRule } from '../../../test/test-rule.js';
import { hazardsHandled } from './rule.js';

// B242: ws-t-870-2025, 6.5
testRule(hazardsHandled, {
  base: { kind: 'institution' },
  pass: [
    { name: 'a person found it so', answer: 'pass' },
    { name: 'the first day of the text', asOf: '2026-01-01', answer: 'pass' },
  ],
  fail: [{ name: 'a person found it not so', answer: 'fail', deciding: [] }],
  unknown: [
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  manual: [{ name: 'nobody has answered' }],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
