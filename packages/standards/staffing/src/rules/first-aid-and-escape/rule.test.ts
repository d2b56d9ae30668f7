import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { firstAidAndEscape } from './rule.js';

// N147: staff know first aid and escape
testRule(
  firstAidAndEscape,
  merge(forStaff(), {
    base: { kind: 'institution', staff: [{ role: 'care', firstAidSkilled: true, escapeSkilled: true }] },
    pass: [{ name: 'both', asOf: '2019-10-08' }],
    fail: [
      {
        name: 'no first aid',
        with: { '/staff/0/firstAidSkilled': false },
        deciding: ['/staff/0/firstAidSkilled: false = true'],
      },
      {
        name: 'no escape',
        with: { '/staff/0/escapeSkilled': false },
        deciding: ['/staff/0/escapeSkilled: false = true'],
      },
    ],
    unknown: [
      {
        name: 'escape not told',
        with: { '/staff/0/escapeSkilled': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/escapeSkilled missing'],
      },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
