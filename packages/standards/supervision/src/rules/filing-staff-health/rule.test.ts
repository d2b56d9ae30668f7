import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingStaffHealth } from './rule.js';

// N164: the filing has health certificates of staff
testRule(
  filingStaffHealth,
  merge(
    { base: { kind: 'institution', filing: { documents: [{ kind: 'staff-health' }] } } },
    reaching('home-based'),
    listed('/filing/documents', 'kind', 'staff-health', 'staff-qualification'),
    from('2019-12-18'),
  ),
);
