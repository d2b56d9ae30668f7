import { flag, from, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { liabilityNotExcluded } from './rule.js';

// AN080: the prepaid contract has no term that excludes the liability of the operator
testRule(
  liabilityNotExcluded,
  merge(
    { base: { fees: { prepaid: true }, contracts: { liabilityExcluded: false } } },
    onlyIf('/fees/prepaid', false),
    flag('/contracts/liabilityExcluded', false),
    from('2025-04-30'),
  ),
);
