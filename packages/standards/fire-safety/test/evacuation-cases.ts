// B161, B193: metres for each hundred persons, by floor and fire-resistance grade
const widths = [
  ['1', 1, 0.65],
  ['2', 2, 0.65],
  ['3', 2, 0.75],
  ['4', 2, 1],
  ['1', 3, 0.75],
  ['2', 3, 0.75],
  ['3', 3, 1],
  ['1', 4, 1],
  ['2', 4, 1],
  ['3', 4, 1.25],
] as const;

const recordOf = (grade: string, storey: number, width: number) => ({
  '/building/fireResistanceGrade': grade,
  '/building/storeyUses/0/storey': storey,
  '/exits': [
    { storey, netWidth: 0 },
    { storey, netWidth: width },
    { storey: storey + 1, netWidth: 9 },
  ],
});
const two = (n: number): number => Math.round(n * 100) / 100;

/** Width of the exits of a storey with 200 persons. */
export const evacuationCases = {
  base: {
    building: { fireResistanceGrade: '1', storeyUses: [{ storey: 2, persons: 200 }] },
    exits: [{ storey: 2, netWidth: 1.3 }],
  },
  pass: [
    { name: 'as the text asks' },
    ...widths.map(([grade, storey, each]) => ({
      name: `grade ${grade}, floor ${storey}, at the limit`,
      with: recordOf(grade, storey, two(each * 2)),
    })),
  ],
  fail: [
    {
      name: 'half a millimetre too narrow',
      with: { '/exits/0/netWidth': 1.2995 },
      deciding: [
        '/exits: 1.2995 >= 1.3',
        '/building/storeyUses/0/persons: 200',
        '/building/fireResistanceGrade: 1',
        '/building/storeyUses/0/storey: 2',
      ],
      params: { width: 1.2995, persons: 200, each: 0.65 },
    },
    ...widths.map(([grade, storey, each]) => ({
      name: `grade ${grade}, floor ${storey}, too narrow`,
      with: recordOf(grade, storey, two(each * 2 - 0.01)),
      deciding: [
        `/exits: ${two(each * 2 - 0.01)} >= ${two(each * 2)}`,
        '/building/storeyUses/0/persons: 200',
        `/building/fireResistanceGrade: ${grade}`,
        `/building/storeyUses/0/storey: ${storey}`,
      ],
      params: { width: two(each * 2 - 0.01), persons: 200, each },
    })),
  ],
  unknown: [
    {
      name: 'persons not told',
      with: { '/building/storeyUses/0/persons': undefined },
      possible: ['pass', 'fail'],
      needs: ['/building/storeyUses/0/persons missing'],
    },
    {
      name: 'exits not listed',
      with: { '/exits': undefined },
      possible: ['pass', 'fail'],
      needs: ['/exits missing'],
    },
  ],
  notApplicable: [
    { name: 'below the ground', with: { '/building/storeyUses/0/storey': 0 } },
    { name: 'an empty list', with: { '/building/storeyUses': [] }, subject: '/building/storeyUses' },
  ],
} as const;
