import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { childRestraints } from './rule.js';

// B331: road traffic, unread
testRule(
  childRestraints,
  adopted(
    merge(institution('2021-01-11'), flags({ '/injuryPrevention/childRestraints': true }), {
      base: { kind: 'institution', transport: { used: true }, injuryPrevention: { childRestraints: true } },
      unknown: [
        {
          name: 'use of buses not told',
          with: { '/transport/used': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/transport/used missing'],
        },
      ],
      notApplicable: [{ name: 'no buses', with: { '/transport/used': false } }],
    }),
  ),
);
