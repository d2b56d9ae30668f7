import { testRule } from '../../../test/test-rule.js';
import { hotWorkPermitted } from './rule.js';

// AB035: fire-law, art. 21
testRule(hotWorkPermitted, {
  base: { kind: 'institution', fireSafety: { hotWorks: [{ permit: true, operatorCertified: true }] } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so at permit',
      with: { '/fireSafety/hotWorks/0/permit': false },
      deciding: ['/fireSafety/hotWorks/0/permit: false = true'],
    },
    {
      name: 'not so at operatorCertified',
      with: { '/fireSafety/hotWorks/0/operatorCertified': false },
      deciding: ['/fireSafety/hotWorks/0/operatorCertified: false = true'],
    },
  ],
  unknown: [
    {
      name: 'permit not told',
      with: { '/fireSafety/hotWorks/0/permit': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/permit missing'],
    },
    {
      name: 'operatorCertified not told',
      with: { '/fireSafety/hotWorks/0/operatorCertified': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/operatorCertified missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'an empty list', with: { '/fireSafety/hotWorks': [] }, subject: '/fireSafety/hotWorks' },
  ],
});
