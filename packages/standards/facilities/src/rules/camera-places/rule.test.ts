import { testScoped } from '../../../test/scopes.js';
import { cameraPlaces } from './rule.js';

// B137, B354
testScoped(
  cameraPlaces,
  { scope: 'code', edition: '2019' },
  {
    base: { security: { cctv: { coverage: ['gate', 'building-entrances', 'stairs', 'corridors'] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'without gate',
        with: { '/security/cctv/coverage': ['building-entrances', 'stairs', 'corridors'] },
        deciding: [
          '/security/cctv/coverage: ["building-entrances","corridors","stairs"] has-all ["gate","building-entrances","stairs","corridors"]',
        ],
      },
      {
        name: 'without building-entrances',
        with: { '/security/cctv/coverage': ['gate', 'stairs', 'corridors'] },
        deciding: [
          '/security/cctv/coverage: ["corridors","gate","stairs"] has-all ["gate","building-entrances","stairs","corridors"]',
        ],
      },
      {
        name: 'without stairs',
        with: { '/security/cctv/coverage': ['gate', 'building-entrances', 'corridors'] },
        deciding: [
          '/security/cctv/coverage: ["building-entrances","corridors","gate"] has-all ["gate","building-entrances","stairs","corridors"]',
        ],
      },
      {
        name: 'without corridors',
        with: { '/security/cctv/coverage': ['gate', 'building-entrances', 'stairs'] },
        deciding: [
          '/security/cctv/coverage: ["building-entrances","gate","stairs"] has-all ["gate","building-entrances","stairs","corridors"]',
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
  },
);
