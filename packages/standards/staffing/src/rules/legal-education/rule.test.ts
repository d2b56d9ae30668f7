import { testRule } from '../../../test/test-rule.js';
import { legalEducation } from './rule.js';

// N151: legal education
testRule(legalEducation, {
  base: { kind: 'institution', governance: { legalEducation: true } },
  pass: [{ name: 'given', asOf: '2019-10-08' }],
  fail: [
    {
      name: 'not given',
      with: { '/governance/legalEducation': false },
      deciding: ['/governance/legalEducation: false = true'],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/governance/legalEducation': undefined },
      possible: ['pass', 'fail'],
      needs: ['/governance/legalEducation missing'],
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
