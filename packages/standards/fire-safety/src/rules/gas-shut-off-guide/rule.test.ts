import { testRule } from '../../../test/test-rule.js';
import { gasShutOffGuide } from './rule.js';

// B225: fire-guide-2022, part 3
testRule(gasShutOffGuide, {
  base: { kind: 'institution', fireSafety: { gas: { used: true, shutOff: true } } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/gas/shutOff': false },
      deciding: ['/fireSafety/gas/shutOff: false = true'],
    },
  ],
  unknown: [
    {
      name: 'shutOff not told',
      with: { '/fireSafety/gas/shutOff': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/gas/shutOff missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /fireSafety/gas/used',
      with: { '/fireSafety/gas/used': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/gas/used missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where used is otherwise', with: { '/fireSafety/gas/used': false } },
  ],
});
