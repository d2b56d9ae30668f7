import { testScoped } from '../../../test/scopes.js';
import { olderToiletAir } from './rule.js';

// B089, B106
testScoped(
  olderToiletAir,
  { scope: 'code', edition: '2019' },
  {
    base: {
      livingUnits: [
        { id: 'u', classKind: 'older-toddler' },
        { id: 'v', classKind: 'infant' },
      ],
      rooms: [
        {
          livingUnitId: 'u',
          kind: 'child-toilet',
          technics: { hasWindow: true, mechanicalVentilation: false },
        },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'no window, an extract',
        with: { '/rooms/0/technics': { hasWindow: false, mechanicalVentilation: true } },
      },
    ],
    fail: [
      {
        name: 'neither',
        with: { '/rooms/0/technics/hasWindow': false },
        deciding: [
          '/rooms/0/technics/hasWindow: false = true',
          '/rooms/0/technics/mechanicalVentilation: false = true',
        ],
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'kind of the unit not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'a room of an infant unit', with: { '/rooms/0/livingUnitId': 'v' } },
    ],
  },
);
