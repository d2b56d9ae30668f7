import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disclosedCare } from './rule.js';

// N133: made public: the care given
testRule(
  disclosedCare,
  merge(
    { base: { kind: 'institution', disclosures: [{ topic: 'care' }] } },
    reaching('home-based'),
    listed('/disclosures', 'topic', 'care', 'fees'),
    from('2019-10-07'),
  ),
);
