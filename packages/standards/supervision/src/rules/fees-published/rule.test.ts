import { flag, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { feesPublished } from './rule.js';

// N293: the fees are published, as the quality assessment looks for
testRule(
  feesPublished,
  merge(
    { base: { kind: 'institution', fees: { published: true } } },
    reaching('home-based'),
    flag('/fees/published'),
    from('2024-03-31'),
  ),
);
