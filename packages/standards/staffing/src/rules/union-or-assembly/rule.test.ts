import { testRule } from '../../../test/test-rule.js';
import { unionOrAssembly } from './rule.js';

// N153, only commonly cited: union or staff assembly
testRule(unionOrAssembly, {
  base: { kind: 'institution', governance: { union: true } },
  pass: [{ name: 'there is one', adopt: true, asOf: '2019-10-08' }],
  fail: [
    {
      name: 'there is none',
      adopt: true,
      with: { '/governance/union': false },
      deciding: ['/governance/union: false = true'],
    },
  ],
  manual: [{ name: 'there is one, the text unread', ifAdopted: ['pass'] }],
  unknown: [
    {
      name: 'not told',
      adopt: true,
      with: { '/governance/union': undefined },
      possible: ['pass', 'fail'],
      needs: ['/governance/union missing'],
    },
    {
      name: 'kind not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
});
