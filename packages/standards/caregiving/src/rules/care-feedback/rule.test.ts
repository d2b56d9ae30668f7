import { adopted, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { careFeedback } from './rule.js';

// N138: feedback, without a frequency
testRule(
  careFeedback,
  adopted(
    merge(institution('2019-10-07'), {
      base: { kind: 'institution', days: { entries: [{ feedbackGiven: false }, { feedbackGiven: true }] } },
      pass: [{ name: 'on one of two days' }],
      fail: [
        {
          name: 'on neither day',
          with: { '/days/entries/1/feedbackGiven': false },
          deciding: [
            '/days/entries: 0 >= 1',
            '/days/entries/0/feedbackGiven: false = true',
            '/days/entries/1/feedbackGiven: false = true',
          ],
        },
      ],
      unknown: [
        {
          name: 'no list',
          with: { '/days/entries': undefined },
          possible: ['pass', 'fail'],
          needs: ['/days/entries missing'],
        },
      ],
    }),
  ),
);
