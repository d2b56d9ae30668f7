import { flag, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { kindergartenFeesListed } from './rule.js';

// N305: the kindergarten made its list of fees public
testRule(
  kindergartenFeesListed,
  merge(
    { base: { kind: 'kindergarten-nursery-class', fees: { published: true } } },
    reaching('institution'),
    flag('/fees/published'),
    from('2025-12-31'),
  ),
);
