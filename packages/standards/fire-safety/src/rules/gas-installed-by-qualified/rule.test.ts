import { testRule } from '../../../test/test-rule.js';
import { gasInstalledByQualified } from './rule.js';

// B225: fire-guide-2022, part 3
testRule(gasInstalledByQualified, {
  base: { kind: 'institution', fireSafety: { gas: { used: true, qualifiedInstaller: true } } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/gas/qualifiedInstaller': false },
      deciding: ['/fireSafety/gas/qualifiedInstaller: false = true'],
    },
  ],
  unknown: [
    {
      name: 'qualifiedInstaller not told',
      with: { '/fireSafety/gas/qualifiedInstaller': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/gas/qualifiedInstaller missing'],
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
