import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disclosedSecurity } from './rule.js';

// N133: made public: security
testRule(
  disclosedSecurity,
  merge(
    { base: { kind: 'institution', disclosures: [{ topic: 'security' }] } },
    reaching('home-based'),
    listed('/disclosures', 'topic', 'security', 'fees'),
    from('2019-10-07'),
  ),
);
