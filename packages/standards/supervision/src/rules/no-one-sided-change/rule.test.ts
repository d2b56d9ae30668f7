import { flag, from, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noOneSidedChange } from './rule.js';

// AN080: the prepaid contract has no term that changes price, kind, quality or amount from one side
testRule(
  noOneSidedChange,
  merge(
    { base: { fees: { prepaid: true }, contracts: { unilateralChangeTerm: false } } },
    onlyIf('/fees/prepaid', false),
    flag('/contracts/unilateralChangeTerm', false),
    from('2025-04-30'),
  ),
);
