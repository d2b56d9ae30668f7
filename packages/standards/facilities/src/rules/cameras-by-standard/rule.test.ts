import { testScoped } from '../../../test/scopes.js';
import { camerasByStandard } from './rule.js';

// B349
testScoped(
  camerasByStandard,
  { scope: 'security', adopt: true },
  {
    base: { security: { cctv: { coverage: ['building-entrances', 'perimeter', 'corridors', 'kitchen'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'without building-entrances',
        with: { '/security/cctv/coverage': ['perimeter', 'corridors', 'kitchen'] },
        deciding: [
          '/security/cctv/coverage: ["corridors","kitchen","perimeter"] has-all ["building-entrances","perimeter","corridors","kitchen"]',
        ],
      },
      {
        name: 'without perimeter',
        with: { '/security/cctv/coverage': ['building-entrances', 'corridors', 'kitchen'] },
        deciding: [
          '/security/cctv/coverage: ["building-entrances","corridors","kitchen"] has-all ["building-entrances","perimeter","corridors","kitchen"]',
        ],
      },
      {
        name: 'without corridors',
        with: { '/security/cctv/coverage': ['building-entrances', 'perimeter', 'kitchen'] },
        deciding: [
          '/security/cctv/coverage: ["building-entrances","kitchen","perimeter"] has-all ["building-entrances","perimeter","corridors","kitchen"]',
        ],
      },
      {
        name: 'without kitchen',
        with: { '/security/cctv/coverage': ['building-entrances', 'perimeter', 'corridors'] },
        deciding: [
          '/security/cctv/coverage: ["building-entrances","corridors","perimeter"] has-all ["building-entrances","perimeter","corridors","kitchen"]',
        ],
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
