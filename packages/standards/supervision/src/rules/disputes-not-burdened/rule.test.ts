import { flag, from, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disputesNotBurdened } from './rule.js';

// AN080: the prepaid contract has no term that burdens the settling of disputes
testRule(
  disputesNotBurdened,
  merge(
    { base: { fees: { prepaid: true }, contracts: { burdensomeDisputes: false } } },
    onlyIf('/fees/prepaid', false),
    flag('/contracts/burdensomeDisputes', false),
    from('2025-04-30'),
  ),
);
