import { from, merge, notTold, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { coolingOffDays } from './rule.js';

// AN082: after prepayment a refund without reason is open for long enough
testRule(
  coolingOffDays,
  merge(
    { base: { fees: { prepaid: true, coolingOffDays: 10 } } },
    onlyIf('/fees/prepaid', false),
    {
      pass: [{ name: 'exactly 7', with: { '/fees/coolingOffDays': 7 } }],
      fail: [
        {
          name: '6',
          with: { '/fees/coolingOffDays': 6 },
          deciding: ['/fees/coolingOffDays: 6 >= 7'],
          params: { limit: 7 },
        },
      ],
      unknown: [notTold('/fees/coolingOffDays')],
    },
    from('2025-04-30'),
  ),
);
