import { testRule } from '../../../test/test-rule.js';
import { fireFile } from './rule.js';

// B266: fire-management-order-61, art. 41
testRule(fireFile, {
  base: { kind: 'institution', fireSafety: { fireFile: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/fireFile': false },
      deciding: ['/fireSafety/fireFile: false = true'],
    },
  ],
  unknown: [
    {
      name: 'fireFile not told',
      with: { '/fireSafety/fireFile': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/fireFile missing'],
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
