import { testRule } from '../../../test/test-rule.js';
import { noSmoking } from './rule.js';

// B226: fire-guide-2022, part 3
testRule(noSmoking, {
  base: { kind: 'institution', fireSafety: { gas: { smoking: false } } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/gas/smoking': true },
      deciding: ['/fireSafety/gas/smoking: true = false'],
    },
  ],
  unknown: [
    {
      name: 'smoking not told',
      with: { '/fireSafety/gas/smoking': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/gas/smoking missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
