import { everybody, merge, notTold } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { guardianConsent } from './rule.js';

// N077, AN078: the guardians of all children consented to the use of data
testRule(
  guardianConsent,
  merge(
    { base: { privacy: { consentShare: 100 } } },
    everybody('the law speaks to everybody who handles personal data'),
    {
      pass: [{ name: 'all' }],
      fail: [
        {
          name: 'nearly all',
          with: { '/privacy/consentShare': 99.9 },
          deciding: ['/privacy/consentShare: 99.9 >= 100'],
        },
      ],
      unknown: [notTold('/privacy/consentShare')],
    },
  ),
);
