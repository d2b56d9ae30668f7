import { fromPlan, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { starGiven } from './rule.js';

// L099: managed by stars, however many there are
testRule(
  starGiven,
  merge(
    { base: { kind: 'institution', ratings: [{ kind: 'star' }] } },
    reaching('home-based'),
    {
      pass: [{ name: 'rated', with: { '/ratings': [{ kind: 'ws-t-821' }, { kind: 'star', stars: 3 }] } }],
      fail: [
        {
          name: 'another grading only',
          with: { '/ratings': [{ kind: 'ws-t-821' }] },
          deciding: ['/ratings: 0 >= 1', '/ratings/0/kind: ws-t-821 = star'],
        },
      ],
      unknown: [notTold('/ratings')],
    },
    fromPlan,
  ),
);
