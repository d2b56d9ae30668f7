import { testRule } from '../../../test/test-rule.js';
import { writtenRules } from './rule.js';

// B256: fire-management-order-61, art. 18
testRule(writtenRules, {
  base: { kind: 'institution', fireSafety: { rules: ['patrol-inspection'] } },
  pass: [
    { name: 'so' },
    { name: 'only rectification', with: { '/fireSafety/rules': ['rectification'] } },
    { name: 'only systems', with: { '/fireSafety/rules': ['systems'] } },
    { name: 'only evacuation', with: { '/fireSafety/rules': ['evacuation'] } },
    { name: 'only fire-electricity-gas', with: { '/fireSafety/rules': ['fire-electricity-gas'] } },
    { name: 'only combustibles', with: { '/fireSafety/rules': ['combustibles'] } },
    { name: 'only training-drills', with: { '/fireSafety/rules': ['training-drills'] } },
    { name: 'only other', with: { '/fireSafety/rules': ['other'] } },
    { name: 'the first day of the text', asOf: '2002-05-01' },
  ],
  fail: [
    {
      name: 'none',
      with: { '/fireSafety/rules': [] },
      deciding: [
        '/fireSafety/rules: [] has-any ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills","other"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/rules': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/rules missing'],
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
