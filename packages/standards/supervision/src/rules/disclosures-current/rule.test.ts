import { elements, flag, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disclosuresCurrent } from './rule.js';

// N133: what is made public is current
testRule(
  disclosuresCurrent,
  merge(
    { base: { kind: 'institution', disclosures: [{ current: true }] } },
    reaching('home-based'),
    flag('/disclosures/0/current'),
    elements('/disclosures'),
    from('2019-10-07'),
  ),
);
