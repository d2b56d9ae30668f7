import { testScoped } from '../../../test/scopes.js';
import { antiRamBarriers } from './rule.js';

// B348
testScoped(
  antiRamBarriers,
  { scope: 'security' },
  {
    base: { site: { entrance: { antiRamBarriers: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/site/entrance/antiRamBarriers': false },
        deciding: ['/site/entrance/antiRamBarriers: false = true'],
      },
    ],
    unknown: [
      {
        name: 'antiRamBarriers not told',
        with: { '/site/entrance/antiRamBarriers': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/antiRamBarriers missing'],
      },
    ],
  },
);
