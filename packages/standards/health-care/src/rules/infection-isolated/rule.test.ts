import { testScoped } from '../../../test/scopes.js';
import { infectionIsolated } from './rule.js';

// N143, B284
testScoped(
  infectionIsolated,
  { reach: 'institutions', text: 'norms', list: '/healthCare/infectiousCases' },
  {
    base: { healthCare: { infectiousCases: [{ isolated: true }] } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'isolated False',
        with: { '/healthCare/infectiousCases/0/isolated': false },
        deciding: ['/healthCare/infectiousCases/0/isolated: false = true'],
      },
    ],
    unknown: [
      {
        name: 'isolated not told',
        with: { '/healthCare/infectiousCases/0/isolated': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/infectiousCases/0/isolated missing'],
      },
    ],
  },
);
