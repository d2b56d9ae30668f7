import { flag, from, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { refundNotExcluded } from './rule.js';

// AN080: the prepaid contract has no term that excludes refunds or an end of the contract
testRule(
  refundNotExcluded,
  merge(
    { base: { fees: { prepaid: true }, contracts: { noRefundTerm: false } } },
    onlyIf('/fees/prepaid', false),
    flag('/contracts/noRefundTerm', false),
    from('2025-04-30'),
  ),
);
