import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { guardCompany } from './rule.js';

// N112: posted by a company with a guard licence
testRule(
  guardCompany,
  merge(forRole('guard'), {
    base: {
      kind: 'institution',
      security: { guardCompanyLicence: true },
      staff: [{ role: 'guard', postedByCompany: true }],
    },
    pass: [{ name: 'of a licensed company', asOf: '2019-10-08' }],
    fail: [
      {
        name: 'of the institution itself',
        with: { '/staff/0/postedByCompany': false },
        deciding: ['/staff/0/postedByCompany: false = true'],
      },
      {
        name: 'of a company without a licence',
        with: { '/security/guardCompanyLicence': false },
        deciding: ['/security/guardCompanyLicence: false = true'],
      },
    ],
    unknown: [
      {
        name: 'licence not told',
        with: { '/security/guardCompanyLicence': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/guardCompanyLicence missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
