import { flag, from, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { refundProRata } from './rule.js';

// AN083, AN084: refunds follow what was not yet received
testRule(
  refundProRata,
  merge(
    { base: { fees: { prepaid: true, refundProRata: true } } },
    onlyIf('/fees/prepaid', false),
    flag('/fees/refundProRata'),
    from('2025-04-30'),
  ),
);
