import { from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disclosedFees } from './rule.js';

// N133: made public: fees
testRule(
  disclosedFees,
  merge(
    { base: { kind: 'institution', disclosures: [{ topic: 'fees' }], fees: { published: false } } },
    reaching('home-based'),
    {
      pass: [
        { name: 'among the publications' },
        { name: 'told as published', with: { '/disclosures': [], '/fees/published': true } },
      ],
      fail: [
        {
          name: 'neither',
          with: { '/disclosures': [] },
          deciding: ['/disclosures: 0 >= 1', '/fees/published: false = true'],
        },
        {
          name: 'something else only',
          with: { '/disclosures/0/topic': 'care' },
          deciding: [
            '/disclosures: 0 >= 1',
            '/disclosures/0/topic: care = fees',
            '/fees/published: false = true',
          ],
        },
      ],
      unknown: [
        {
          name: 'publications not told',
          with: { '/disclosures': undefined },
          possible: ['pass', 'fail'],
          needs: ['/disclosures missing'],
        },
      ],
    },
    from('2019-10-07'),
  ),
);
