// B188, B189: metres by the place of the door, the fire-resistance grade, and what the notes add and take off
type Place = 'between-exits' | 'dead-end-side' | 'corridor-end';

interface Way {
  readonly name: string;
  readonly place: Place;
  readonly grade: '1' | '2' | '3' | '4';
  readonly gallery?: true;
  readonly openStair?: true;
  readonly sprinklers?: true;
  readonly limit: number;
}

/** Metres by place and grade: without and with sprinklers everywhere. */
const table = [
  ['between-exits', '1', 25, 31.25],
  ['between-exits', '2', 25, 31.25],
  ['between-exits', '3', 20, 25],
  ['between-exits', '4', 15, 18.75],
  ['dead-end-side', '1', 20, 25],
  ['dead-end-side', '2', 20, 25],
  ['dead-end-side', '3', 15, 18.75],
  ['dead-end-side', '4', 10, 12.5],
  ['corridor-end', '1', 20, 25],
  ['corridor-end', '2', 20, 25],
  ['corridor-end', '3', 15, 18.75],
  ['corridor-end', '4', 10, 12.5],
] as const;

const ways: readonly Way[] = [
  ...table.flatMap(([place, grade, limit, more]): readonly Way[] => [
    { name: `${place}, grade ${grade}`, place, grade, limit },
    { name: `${place}, grade ${grade}, sprinklers`, place, grade, sprinklers: true, limit: more },
  ]),
  { name: 'on a gallery', place: 'between-exits', grade: '1', gallery: true, limit: 30 },
  { name: 'open stair, between exits', place: 'between-exits', grade: '1', openStair: true, limit: 20 },
  { name: 'open stair, dead end', place: 'dead-end-side', grade: '1', openStair: true, limit: 18 },
  { name: 'open stair, end', place: 'corridor-end', grade: '1', openStair: true, limit: 18 },
  {
    name: 'all three',
    place: 'between-exits',
    grade: '1',
    gallery: true,
    openStair: true,
    sprinklers: true,
    limit: 31.25,
  },
];

const recordOf = ({ place, grade, gallery, openStair, sprinklers }: Way, metres: number) => ({
  '/building/fireResistanceGrade': grade,
  '/rooms/0/position': place,
  '/rooms/0/openGallery': gallery === true,
  '/rooms/0/openStair': openStair === true,
  '/fireSafety/systems': sprinklers ? [{ kind: 'sprinkler', installed: true, coversAll: true }] : [],
  '/rooms/0/travelToExit': metres,
});

const beyond = (limit: number): number => Math.round((limit + 0.01) * 100) / 100;
const room = {
  usedByChildren: true,
  position: 'between-exits',
  openGallery: false,
  openStair: false,
  travelToExit: 20,
  inwardTravel: 20,
};
const base = { building: { fireResistanceGrade: '1' }, rooms: [room], fireSafety: { systems: [] } };

const notUsed = [
  { name: 'not for children', with: { '/rooms/0/usedByChildren': false } },
  { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
];
const useNotTold = {
  name: 'use not told',
  with: { '/rooms/0/usedByChildren': undefined },
  possible: ['pass', 'not-applicable'],
  needs: ['/rooms/0/usedByChildren missing'],
} as const;

const plain = [
  '/building/fireResistanceGrade: 1',
  '/rooms/0/position: between-exits',
  '/fireSafety/systems: undefined',
  '/rooms/0/openGallery: false',
  '/rooms/0/openStair: false',
];

/** Ways from the door of a room to the nearest exit. */
export const travelCases = {
  base,
  pass: [
    { name: 'as the text asks' },
    ...ways.map((way) => ({ name: `${way.name}, at the limit`, with: recordOf(way, way.limit) })),
    {
      name: 'grade 4, nothing else told, short enough for all',
      with: {
        '/building/fireResistanceGrade': '4',
        '/rooms/0/position': undefined,
        '/rooms/0/openGallery': undefined,
        '/rooms/0/openStair': undefined,
        '/rooms/0/travelToExit': 5,
      },
    },
  ],
  fail: [
    ...ways.map((way) => ({
      name: `${way.name}, too far`,
      with: recordOf(way, beyond(way.limit)),
      deciding: [
        `/rooms/0/travelToExit: ${beyond(way.limit)} <= ${way.limit}`,
        `/building/fireResistanceGrade: ${way.grade}`,
        `/rooms/0/position: ${way.place}`,
        '/fireSafety/systems: undefined',
        `/rooms/0/openGallery: ${way.gallery === true}`,
        `/rooms/0/openStair: ${way.openStair === true}`,
      ],
      params: { distance: beyond(way.limit), limit: way.limit },
    })),
    {
      name: 'sprinklers not everywhere',
      with: {
        '/fireSafety/systems': [{ kind: 'sprinkler', installed: true, coversAll: false }],
        '/rooms/0/travelToExit': 25.1,
      },
      deciding: ['/rooms/0/travelToExit: 25.1 <= 25', ...plain],
      params: { distance: 25.1, limit: 25 },
    },
    {
      name: 'sprinklers stated to be absent',
      with: {
        '/fireSafety/systems': [{ kind: 'sprinkler', installed: false, coversAll: true }],
        '/rooms/0/travelToExit': 25.1,
      },
      deciding: ['/rooms/0/travelToExit: 25.1 <= 25', ...plain],
      params: { distance: 25.1, limit: 25 },
    },
    {
      name: 'another system everywhere',
      with: {
        '/fireSafety/systems': [{ kind: 'hose-reel', installed: true, coversAll: true }],
        '/rooms/0/travelToExit': 25.1,
      },
      deciding: ['/rooms/0/travelToExit: 25.1 <= 25', ...plain],
      params: { distance: 25.1, limit: 25 },
    },
  ],
  unknown: [
    {
      name: 'way not told',
      with: { '/rooms/0/travelToExit': undefined },
      possible: ['pass', 'fail'],
      needs: ['/rooms/0/travelToExit missing'],
    },
    {
      name: 'grade not told, and it matters',
      with: { '/building/fireResistanceGrade': undefined },
      possible: ['pass', 'fail'],
      needs: ['/building/fireResistanceGrade missing'],
    },
    useNotTold,
  ],
  notApplicable: notUsed,
} as const;

/** Metres by grade: without and with sprinklers everywhere. */
const inward = [
  ['1', 20, 25],
  ['2', 20, 25],
  ['3', 15, 18.75],
  ['4', 10, 12.5],
] as const;
const everywhere = [{ kind: 'sprinkler', installed: true, coversAll: true }];
const inside = inward.flatMap(([grade, plainly, more]) => [
  { name: `grade ${grade}`, grade, limit: plainly, systems: [] as readonly object[] },
  { name: `grade ${grade}, sprinklers`, grade, limit: more, systems: everywhere as readonly object[] },
]);

/** Ways inside a room: as at a dead end. */
export const inwardCases = {
  base,
  pass: [
    { name: 'as the text asks' },
    ...inside.map(({ name, grade, limit, systems }) => ({
      name: `${name}, at the limit`,
      with: {
        '/building/fireResistanceGrade': grade,
        '/rooms/0/inwardTravel': limit,
        '/rooms/0/position': 'dead-end-side',
        '/fireSafety/systems': systems,
      },
    })),
  ],
  fail: [
    ...inside.map(({ name, grade, limit, systems }) => ({
      name: `${name}, too far`,
      with: {
        '/building/fireResistanceGrade': grade,
        '/rooms/0/inwardTravel': beyond(limit),
        '/fireSafety/systems': systems,
      },
      deciding: [
        `/rooms/0/inwardTravel: ${beyond(limit)} <= ${limit}`,
        `/building/fireResistanceGrade: ${grade}`,
        '/fireSafety/systems: undefined',
      ],
      params: { distance: beyond(limit), limit },
    })),
    ...[
      [
        'sprinklers not everywhere',
        { kind: 'sprinkler', installed: true, coversAll: false },
        20.01,
        20,
      ] as const,
      [
        'sprinklers stated to be absent',
        { kind: 'sprinkler', installed: false, coversAll: true },
        20.01,
        20,
      ] as const,
      [
        'another system everywhere',
        { kind: 'hose-reel', installed: true, coversAll: true },
        20.01,
        20,
      ] as const,
    ].map(([name, system, metres, limit]) => ({
      name,
      with: { '/fireSafety/systems': [system], '/rooms/0/inwardTravel': metres },
      deciding: [
        `/rooms/0/inwardTravel: ${metres} <= ${limit}`,
        '/building/fireResistanceGrade: 1',
        '/fireSafety/systems: undefined',
      ],
      params: { distance: metres, limit },
    })),
  ],
  unknown: [
    {
      name: 'way not told',
      with: { '/rooms/0/inwardTravel': undefined },
      possible: ['pass', 'fail'],
      needs: ['/rooms/0/inwardTravel missing'],
    },
    useNotTold,
  ],
  notApplicable: notUsed,
} as const;
