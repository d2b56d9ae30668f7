import { testDesign } from '../../../test/design-cases.js';
import { stairFinish } from './rule.js';

// B149
testDesign(
  stairFinish,
  { reach: 'civil', anchor: 'fittedOutOn', from: '2023-06-01' },
  {
    base: { stairs: [{ finishClass: 'a' }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      { name: 'b1', with: { '/stairs/0/finishClass': 'b1' }, deciding: ['/stairs/0/finishClass: b1 = a'] },
      { name: 'b2', with: { '/stairs/0/finishClass': 'b2' }, deciding: ['/stairs/0/finishClass: b2 = a'] },
      { name: 'b3', with: { '/stairs/0/finishClass': 'b3' }, deciding: ['/stairs/0/finishClass: b3 = a'] },
    ],
    unknown: [
      {
        name: 'finishClass not told',
        with: { '/stairs/0/finishClass': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/finishClass missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
