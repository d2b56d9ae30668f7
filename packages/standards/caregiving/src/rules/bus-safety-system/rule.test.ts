import { flags, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { busSafetySystem } from './rule.js';

// AN057
testRule(
  busSafetySystem,
  merge(flags({ '/transport/safetySystem': true }), {
    base: { transport: { used: true, safetySystem: true } },
    pass: [{ name: 'on the first day', asOf: '2024-04-26' }],
    unknown: [
      {
        name: 'use of buses not told',
        with: { '/transport/used': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/transport/used missing'],
      },
    ],
    notApplicable: [{ name: 'no buses', with: { '/transport/used': false } }],
    notInForce: [{ name: 'the day before the text', asOf: '2024-04-25' }],
  }),
);
