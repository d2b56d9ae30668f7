import { testRule } from '../../../test/test-rule.js';
import { zeroTolerance } from './rule.js';

// N151: zero tolerance of abuse
testRule(zeroTolerance, {
  base: { kind: 'institution', governance: { zeroTolerance: true } },
  pass: [{ name: 'there is one', asOf: '2019-10-08' }],
  fail: [
    {
      name: 'there is none',
      with: { '/governance/zeroTolerance': false },
      deciding: ['/governance/zeroTolerance: false = true'],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/governance/zeroTolerance': undefined },
      possible: ['pass', 'fail'],
      needs: ['/governance/zeroTolerance missing'],
    },
    {
      name: 'kind not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
});
