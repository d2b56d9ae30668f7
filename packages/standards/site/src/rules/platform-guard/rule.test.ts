import { testScoped } from '../../../test/scopes.js';
import { platformGuard } from './rule.js';

// B083
testScoped(
  platformGuard,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { site: { entrance: { platformHeight: 0.4, platformGuardHeight: 1.05 } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'platformGuardHeight just below 1.05',
        with: { '/site/entrance/platformGuardHeight': 1.04 },
        deciding: ['/site/entrance/platformGuardHeight: 1.04 >= 1.05'],
        params: { height: 0.4, limit: 1.05 },
      },
    ],
    unknown: [
      {
        name: 'platformGuardHeight not told',
        with: { '/site/entrance/platformGuardHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/platformGuardHeight missing'],
      },
      {
        name: 'platformHeight not told',
        with: { '/site/entrance/platformHeight': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/entrance/platformHeight missing'],
      },
    ],
    notApplicable: [{ name: 'platformHeight at 0.3', with: { '/site/entrance/platformHeight': 0.3 } }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/site/entrance/platformGuardHeight': 1.04 },
        ifAdopted: ['fail'],
        deciding: ['/site/entrance/platformGuardHeight: 1.04 >= 1.05'],
      },
    ],
  },
);
