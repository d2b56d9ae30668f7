import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeChildrenLimit } from './rule.js';

// N172, N174: the home-based point keeps to the most children
testRule(
  homeChildrenLimit,
  merge(
    { base: { kind: 'home-based', homeBased: { children: 4 } } },
    reaching('institution'),
    {
      pass: [{ name: 'exactly 5', with: { '/homeBased/children': 5 } }],
      fail: [
        {
          name: '6',
          with: { '/homeBased/children': 6 },
          deciding: ['/homeBased/children: 6 <= 5'],
          params: { limit: 5 },
        },
      ],
      unknown: [notTold('/homeBased/children')],
    },
    from('2023-11-13'),
  ),
);
