import { testScoped } from '../../../test/scopes.js';
import { serviceRoomArea2016 } from './rule.js';

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

// AB001: in the 2016 edition a kindergarten is of medium size from 5 classes and large from 10
const counts = [4, 5, 9, 10] as const;
const at = (n: number, [, small, medium, large]: (typeof table)[number]) =>
  n < 5 ? small : n < 10 ? medium : large;
const each = counts.flatMap((n) => table.map((row) => ({ n, kind: row[0], area: at(n, row) })));
const room = (kind: string, area: number, n: number) => ({
  '/rooms/0/kind': kind,
  '/rooms/0/area': area,
  '/kindergarten/classCount': n - 1,
});

testScoped(
  serviceRoomArea2016,
  { scope: 'kindergarten', edition: '2016' },
  {
    base: { rooms: [{ kind: 'observation', area: 12 }], classes: [{}], kindergarten: { classCount: 0 } },
    pass: each.map(({ n, kind, area }) => ({ name: `${kind}, ${n} classes`, with: room(kind, area, n) })),
    fail: each.map(({ n, kind, area }) => ({
      name: `${kind}, ${n} classes, just too small`,
      with: room(kind, area - 0.1, n),
      deciding: [
        `/rooms/0/area: ${area - 0.1} >= ${area}`,
        `/rooms/0/kind: ${kind}`,
        '/classes: undefined',
        `/kindergarten/classCount: ${n - 1}`,
      ],
      params: { area: area - 0.1, limit: area },
    })),
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
    cannot: { manual: 'the unverified version of the figures belongs to the 2019 edition' },
  },
);
