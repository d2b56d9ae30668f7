import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingFireCertificate } from './rule.js';

// N164, N122: the filing has the paper that fire safety was found in order
testRule(
  filingFireCertificate,
  merge(
    { base: { kind: 'institution', filing: { documents: [{ kind: 'fire-certificate' }] } } },
    reaching('home-based'),
    listed('/filing/documents', 'kind', 'fire-certificate', 'premises'),
    from('2019-12-18'),
  ),
);
