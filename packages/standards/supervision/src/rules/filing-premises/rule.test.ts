import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingPremises } from './rule.js';

// N164, N122: the filing has a proof of the premises
testRule(
  filingPremises,
  merge(
    { base: { kind: 'institution', filing: { documents: [{ kind: 'premises' }] } } },
    reaching('home-based'),
    listed('/filing/documents', 'kind', 'premises', 'licence'),
    from('2019-12-18'),
  ),
);
