import { from, merge, notTold, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeRegistrar } from './rule.js';

// N175: a home-based point for profit is registered with market regulation
testRule(
  homeRegistrar,
  merge(
    { base: { kind: 'home-based', forProfit: true, registration: { authority: 'market-regulation' } } },
    reaching('institution'),
    onlyIf('/forProfit', false),
    {
      pass: [
        { name: 'with market regulation' },
        { name: 'with an approval bureau', with: { '/registration/authority': 'approval-bureau' } },
      ],
      fail: [
        {
          name: 'with another registrar',
          with: { '/registration/authority': 'civil-affairs' },
          deciding: ['/registration/authority: civil-affairs in ["market-regulation","approval-bureau"]'],
        },
      ],
      unknown: [notTold('/registration/authority')],
    },
    from('2023-11-13'),
  ),
);
