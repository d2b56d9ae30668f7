import { testScoped } from '../../../test/scopes.js';
import { cameraKitchen } from './rule.js';

// B137
testScoped(
  cameraKitchen,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { security: { cctv: { coverage: ['kitchen'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'without kitchen',
        with: { '/security/cctv/coverage': [] },
        deciding: ['/security/cctv/coverage: [] has-all ["kitchen"]'],
      },
    ],
    unknown: [
      {
        name: 'coverage not told',
        with: { '/security/cctv/coverage': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/coverage missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
