import { from, merge, notTold, onlyIf, registeredKinds } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registrarOfForProfit } from './rule.js';

// N160: a for-profit institution is registered with market regulation
testRule(
  registrarOfForProfit,
  merge(
    { base: { kind: 'institution', forProfit: true, registration: { authority: 'market-regulation' } } },
    registeredKinds,
    onlyIf('/forProfit', false),
    {
      pass: [
        { name: 'with market-regulation', with: { '/registration/authority': 'market-regulation' } },
        { name: 'with approval-bureau', with: { '/registration/authority': 'approval-bureau' } },
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
    from('2019-12-18'),
  ),
);
