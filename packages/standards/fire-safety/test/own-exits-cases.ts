// B159, B181: an exit and a stair of its own
const uses = [
  'elderly-care',
  'education',
  'office',
  'commercial',
  'kindergarten',
  'medical',
  'other',
] as const;
const settled = ['pass', 'not-applicable'] as const;
const open = ['pass', 'fail'] as const;

interface Where {
  readonly highRise: boolean;
  /** Whether the clause speaks of buildings with other uses only. */
  readonly shared: boolean;
}

const exitShared = { deciding: ['/exits: 0 >= 1', '/exits/0/independent: false = true'] };
const stairShared = {
  deciding: ['/building/storeyUses: 2 <= 1', '/stairs: 0 >= 1', '/stairs/0/independent: false = true'],
};

/** Cases of rules on exits and stairs of its own. */
export const ownExitsCases = ({ highRise, shared }: Where) => ({
  base: {
    building: { highRise, sharedUses: ['residential'], storeyUses: [{ storey: 2 }] },
    exits: [{ independent: true }],
    stairs: [{ independent: true }],
  },
  pass: [
    { name: 'as the text asks' },
    {
      name: 'one of two is its own',
      with: {
        '/exits': [{ independent: false }, { independent: true }],
        '/stairs': [{ independent: false }, { independent: true }],
      },
    },
    {
      name: 'on the ground floor, without a stair',
      with: { '/building/storeyUses': [{ storey: 1 }], '/stairs': [] },
    },
    { name: 'no storey used', with: { '/building/storeyUses': [], '/stairs': [] } },
    ...(shared ? uses.map((use) => ({ name: use, with: { '/building/sharedUses': [use] } })) : []),
  ],
  fail: [
    { name: 'exit shared', with: { '/exits/0/independent': false }, ...exitShared },
    { name: 'stair shared', with: { '/stairs/0/independent': false }, ...stairShared },
    {
      name: 'on two floors, stair shared',
      with: { '/stairs/0/independent': false, '/building/storeyUses': [{ storey: 1 }, { storey: 2 }] },
      ...stairShared,
    },
  ],
  unknown: [
    {
      name: 'whether a high-rise not told',
      with: { '/building/highRise': undefined },
      possible: settled,
      needs: ['/building/highRise missing'],
    },
    { name: 'exits not listed', with: { '/exits': undefined }, possible: open, needs: ['/exits missing'] },
    { name: 'stairs not listed', with: { '/stairs': undefined }, possible: open, needs: ['/stairs missing'] },
    ...(shared
      ? [
          {
            name: 'other uses not told',
            with: { '/building/sharedUses': undefined },
            possible: settled,
            needs: ['/building/sharedUses missing'],
          },
        ]
      : []),
  ],
  notApplicable: [
    { name: highRise ? 'not a high-rise' : 'a high-rise', with: { '/building/highRise': !highRise } },
    ...(shared
      ? [
          { name: 'no other use', with: { '/building/sharedUses': ['none'] } },
          {
            name: 'a nursery class beside its own kindergarten only',
            with: { '/kind': 'kindergarten-nursery-class', '/building/sharedUses': ['kindergarten'] },
          },
        ]
      : []),
  ],
});
