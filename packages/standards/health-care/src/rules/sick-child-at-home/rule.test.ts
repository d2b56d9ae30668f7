import { testScoped } from '../../../test/scopes.js';
import { sickChildAtHome } from './rule.js';

// N142
testScoped(
  sickChildAtHome,
  { reach: 'institutions', text: 'norms', adopt: true },
  {
    base: { healthCare: { sickChildrenKeptHome: true } },
    pass: [{ name: 'they stay away' }],
    fail: [
      {
        name: 'they come',
        with: { '/healthCare/sickChildrenKeptHome': false },
        deciding: ['/healthCare/sickChildrenKeptHome: false = true'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/healthCare/sickChildrenKeptHome': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/sickChildrenKeptHome missing'],
      },
    ],
  },
);
