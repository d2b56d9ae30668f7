import { testScoped } from '../../../test/scopes.js';
import { boilersProtected } from './rule.js';

// B128
testScoped(
  boilersProtected,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { boilersProtected: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/building/boilersProtected': false },
        deciding: ['/building/boilersProtected: false = true'],
      },
    ],
    unknown: [
      {
        name: 'boilersProtected not told',
        with: { '/building/boilersProtected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/boilersProtected missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
