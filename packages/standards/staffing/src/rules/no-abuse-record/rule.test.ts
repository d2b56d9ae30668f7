import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noAbuseRecord } from './rule.js';

// AN021, L268: no record of child abuse
testRule(
  noAbuseRecord,
  merge(forStaff(), {
    base: { kind: 'institution', staff: [{ role: 'cook', abuseFinding: false }] },
    pass: [{ name: 'no record', asOf: '2019-10-08' }],
    fail: [
      {
        name: 'a record',
        with: { '/staff/0/abuseFinding': true },
        deciding: ['/staff/0/abuseFinding: *** = false'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/staff/0/abuseFinding': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/abuseFinding missing'],
      },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
