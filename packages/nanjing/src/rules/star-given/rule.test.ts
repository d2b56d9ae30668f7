import { merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { starGiven } from './rule.js';

// L099: managed by stars, however many there are
testRule(
  starGiven,
  merge(
    { base: { kind: 'institution', openedOn: '2024-12-31', ratings: [{ kind: 'star' }] } },
    reaching('home-based'),
    {
      pass: [
        { name: 'rated', with: { '/ratings': [{ kind: 'ws-t-821' }, { kind: 'star', stars: 3 }] } },
        {
          name: 'on the first day on which a whole year can be judged',
          asOf: '2022-01-01',
          with: { '/openedOn': '2020-12-31' },
        },
      ],
      fail: [
        {
          name: 'another grading only',
          with: { '/ratings': [{ kind: 'ws-t-821' }] },
          deciding: ['/ratings: 0 >= 1', '/ratings/0/kind: ws-t-821 = star'],
        },
      ],
      unknown: [
        notTold('/ratings'),
        {
          name: 'day of opening not told',
          with: { '/openedOn': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/openedOn missing'],
        },
      ],
      notApplicable: [{ name: 'opened in the course of last year', with: { '/openedOn': '2025-01-01' } }],
      notInForce: [{ name: 'before a whole year of the plan', asOf: '2021-12-31' }],
    },
  ),
);
