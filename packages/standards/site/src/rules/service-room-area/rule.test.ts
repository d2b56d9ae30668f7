import { testScoped } from '../../../test/scopes.js';
import { serviceRoomArea } from './rule.js';

// kind of room, and its least area in a small, medium and large institution (B111)
const table = [
  ['morning-check', 10, 10, 15],
  ['observation', 12, 12, 15],
  ['duty', 10, 10, 10],
  ['guard', 10, 10, 10],
  ['storage', 15, 18, 24],
  ['director', 15, 15, 18],
  ['finance', 15, 15, 18],
  ['office', 18, 18, 24],
  ['meeting', 24, 24, 30],
  ['teaching-aids', 18, 18, 24],
] as const;

// B045: a nursery is of medium size from 4 classes and large from 8, a kindergarten from 5 and from 9
const classes = (n: number) => Array.from({ length: n }, () => ({}));
const counts = [3, 4, 7, 8] as const;
const at = (n: number, [, small, medium, large]: (typeof table)[number]) =>
  n < 4 ? small : n < 8 ? medium : large;
const each = counts.flatMap((n) => table.map((row) => ({ n, kind: row[0], area: at(n, row) })));
const room = (kind: string, area: number, n: number) => ({
  '/rooms/0/kind': kind,
  '/rooms/0/area': area,
  '/classes': classes(n),
});
const ofKindergarten = (area: number, others: number) => ({
  '/kind': 'kindergarten-nursery-class',
  '/kindergarten/classCount': others,
  '/rooms/0/kind': 'storage',
  '/rooms/0/area': area,
});

testScoped(
  serviceRoomArea,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      rooms: [{ kind: 'observation', area: 12 }],
      classes: classes(1),
      kindergarten: { classCount: 0 },
    },
    pass: [
      ...each.map(({ n, kind, area }) => ({ name: `${kind}, ${n} classes`, with: room(kind, area, n) })),
      { name: 'a small kindergarten of four classes', with: ofKindergarten(15, 3) },
      { name: 'a medium kindergarten of five classes', with: ofKindergarten(18, 4) },
      { name: 'a medium kindergarten of eight classes', with: ofKindergarten(18, 7) },
      { name: 'a large kindergarten of nine classes', with: ofKindergarten(24, 8) },
    ],
    fail: [
      ...each.map(({ n, kind, area }) => ({
        name: `${kind}, ${n} classes, just too small`,
        with: room(kind, area - 0.1, n),
        deciding: [
          `/rooms/0/area: ${area - 0.1} >= ${area}`,
          `/rooms/0/kind: ${kind}`,
          '/classes: undefined',
          '/kind: institution',
        ],
        params: { area: area - 0.1, limit: area },
      })),
      {
        name: 'a large kindergarten of nine classes, just too small',
        with: ofKindergarten(23.9, 8),
        deciding: [
          '/rooms/0/area: 23.9 >= 24',
          '/rooms/0/kind: storage',
          '/classes: undefined',
          '/kindergarten/classCount: 8',
          '/kind: kindergarten-nursery-class',
        ],
        params: { area: 23.9, limit: 24 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/area missing'],
      },
    ],
    notApplicable: [
      { name: 'a kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
