import { testRule } from '../../../test/test-rule.js';
import { contractorQualified } from './rule.js';

// B244: ws-t-870-2025, 9.2
testRule(contractorQualified, {
  base: {
    kind: 'institution',
    fireSafety: { hotWorks: [{ contractorQualified: true, safetyAgreement: true, supervised: true }] },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'not so at contractorQualified',
      with: { '/fireSafety/hotWorks/0/contractorQualified': false },
      deciding: ['/fireSafety/hotWorks/0/contractorQualified: false = true'],
    },
    {
      name: 'not so at safetyAgreement',
      with: { '/fireSafety/hotWorks/0/safetyAgreement': false },
      deciding: ['/fireSafety/hotWorks/0/safetyAgreement: false = true'],
    },
    {
      name: 'not so at supervised',
      with: { '/fireSafety/hotWorks/0/supervised': false },
      deciding: ['/fireSafety/hotWorks/0/supervised: false = true'],
    },
  ],
  unknown: [
    {
      name: 'contractorQualified not told',
      with: { '/fireSafety/hotWorks/0/contractorQualified': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/contractorQualified missing'],
    },
    {
      name: 'safetyAgreement not told',
      with: { '/fireSafety/hotWorks/0/safetyAgreement': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/safetyAgreement missing'],
    },
    {
      name: 'supervised not told',
      with: { '/fireSafety/hotWorks/0/supervised': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/hotWorks/0/supervised missing'],
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
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
