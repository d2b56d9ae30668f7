import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disclosedHealth } from './rule.js';

// N133: made public: health care
testRule(
  disclosedHealth,
  merge(
    { base: { kind: 'institution', disclosures: [{ topic: 'health' }] } },
    reaching('home-based'),
    listed('/disclosures', 'topic', 'health', 'fees'),
    from('2019-10-07'),
  ),
);
