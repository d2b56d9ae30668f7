import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingStaffQualification } from './rule.js';

// N164, N122: the filing has proofs of the qualification of staff
testRule(
  filingStaffQualification,
  merge(
    { base: { kind: 'institution', filing: { documents: [{ kind: 'staff-qualification' }] } } },
    reaching('home-based'),
    listed('/filing/documents', 'kind', 'staff-qualification', 'staff-health'),
    from('2019-12-18'),
  ),
);
