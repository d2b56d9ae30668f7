import { elements, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planSelfFeeding } from './rule.js';

// N277
testRule(
  planSelfFeeding,
  merge(
    institution('2024-03-31'),
    elements('/caregiving/plans'),
    flags({ '/caregiving/plans/0/selfFeeding': true }),
    { base: { kind: 'institution', caregiving: { plans: [{ selfFeeding: true }] } } },
  ),
);
