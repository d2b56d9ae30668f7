import { flag, from, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { usageRecordsKept } from './rule.js';

// AN086: the contract and the records of use are kept
testRule(
  usageRecordsKept,
  merge(
    { base: { fees: { prepaid: true, usageRecords: true } } },
    onlyIf('/fees/prepaid', false),
    flag('/fees/usageRecords'),
    from('2025-04-30'),
  ),
);
