import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingLicence } from './rule.js';

// N164: the filing has the licence or legal-person certificate
testRule(
  filingLicence,
  merge(
    { base: { kind: 'institution', filing: { documents: [{ kind: 'licence' }] } } },
    reaching('home-based'),
    listed('/filing/documents', 'kind', 'licence', 'premises'),
    from('2019-12-18'),
  ),
);
