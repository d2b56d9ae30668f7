import { elements, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planFitsChild } from './rule.js';

// N278
testRule(
  planFitsChild,
  merge(
    institution('2024-03-31'),
    elements('/caregiving/plans'),
    flags({ '/caregiving/plans/0/fitsAge': true, '/caregiving/plans/0/individualised': true }),
    { base: { kind: 'institution', caregiving: { plans: [{ fitsAge: true, individualised: true }] } } },
  ),
);
