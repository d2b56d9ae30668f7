import { testRule } from '../../../test/test-rule.js';
import { noFlammableDecoration } from './rule.js';

// B228: fire-guide-2022, part 4
testRule(noFlammableDecoration, {
  base: { kind: 'institution', fireSafety: { flammableDecoration: false } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/flammableDecoration': true },
      deciding: ['/fireSafety/flammableDecoration: true = false'],
    },
  ],
  unknown: [
    {
      name: 'flammableDecoration not told',
      with: { '/fireSafety/flammableDecoration': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/flammableDecoration missing'],
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
