import { testRule } from '../../../test/test-rule.js';
import { childOfClassAge } from './rule.js';

// N113, N114 on whole months by the day of birth
const upper = { boundaryMonth: 'upper', underSixMonths: 'not-admitted' };
const lower = { boundaryMonth: 'lower', underSixMonths: 'not-admitted' };
const child = (classId: string, birthDate: string) => ({ '/children/0': { classId, birthDate } });

// class, kind, then the first and last month with the meeting month in the upper and in the lower band
const bands = [
  ['i', 'infant', 6, 11, 6, 12],
  ['y', 'younger-toddler', 12, 23, 13, 24],
  ['o', 'older-toddler', 24, 35, 25, 36],
  ['m', 'mixed', 18, 35, 18, 36],
] as const;

/** The 23rd of a month some months before November 2026. */
const monthsAgo = (n: number, day = 23): string => {
  const index = 2026 * 12 + 10 - n;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${day}`;
};

testRule(childOfClassAge, {
  base: {
    kind: 'institution',
    classes: [
      { id: 'i', kind: 'infant' },
      { id: 'y', kind: 'younger-toddler' },
      { id: 'o', kind: 'older-toddler' },
      { id: 'm', kind: 'mixed' },
    ],
    children: [{ classId: 'y', birthDate: '2025-05-10' }],
  },
  pass: [
    { name: 'eighteen months in a younger toddler class, whatever is chosen' },
    ...bands.flatMap(([id, kind, from, to, from2, to2]) =>
      (
        [
          [upper, from, to],
          [lower, from2, to2],
        ] as const
      ).flatMap(([choices, a, b]) => [
        {
          name: `${kind}, ${a} months today, ${choices.boundaryMonth}`,
          choices,
          with: child(id, monthsAgo(a)),
        },
        {
          name: `${kind}, ${b + 1} months tomorrow, ${choices.boundaryMonth}`,
          choices,
          with: child(id, monthsAgo(b + 1, 24)),
        },
      ]),
    ),
    {
      name: 'born today, where that is admitted',
      choices: { ...upper, underSixMonths: 'admitted' },
      with: child('i', '2026-11-23'),
    },
    {
      name: 'born at the end of August, six months at the end of February',
      choices: upper,
      asOf: '2026-02-28',
      with: child('i', '2025-08-31'),
    },
    {
      name: 'born on a leap day, twelve months on the last day of February',
      choices: upper,
      asOf: '2025-02-28',
      with: child('y', '2024-02-29'),
    },
    {
      name: 'the first day of the standard',
      choices: upper,
      asOf: '2019-10-08',
      with: child('y', '2018-05-10'),
    },
  ],
  fail: [
    ...bands.flatMap(([id, kind, from, to, from2, to2]) =>
      (
        [
          [upper, from, to],
          [lower, from2, to2],
        ] as const
      ).flatMap(([choices, a, b]) => [
        {
          name: `${kind}, ${a} months tomorrow, ${choices.boundaryMonth}`,
          choices,
          with: child(id, monthsAgo(a, 24)),
          deciding: ['/children/0/birthDate: *** <= 2026-11-23', '/classes: undefined'],
          params: { from: a, to: b },
        },
        {
          name: `${kind}, ${b + 1} months today, ${choices.boundaryMonth}`,
          choices,
          with: child(id, monthsAgo(b + 1)),
          deciding: ['/children/0/birthDate: *** > 2026-11-23', '/classes: undefined'],
          params: { from: a, to: b },
        },
      ]),
    ),
    {
      name: 'born on a leap day, not twelve months on the day before the last of February',
      choices: upper,
      asOf: '2025-02-27',
      with: child('y', '2024-02-29'),
      deciding: ['/children/0/birthDate: *** <= 2025-02-27', '/classes: undefined'],
      params: { from: 12, to: 23 },
    },
    {
      name: 'born on 31 August, not six months on 27 February',
      choices: upper,
      asOf: '2026-02-27',
      with: child('i', '2025-08-31'),
      deciding: ['/children/0/birthDate: *** <= 2026-02-27', '/classes: undefined'],
      params: { from: 6, to: 11 },
    },
  ],
  unknown: [
    {
      name: 'twelve months, and nothing chosen',
      with: child('y', '2025-11-10'),
      possible: ['pass', 'fail'],
      needs: ['choice boundaryMonth'],
    },
    {
      name: 'class of the child not told',
      choices: upper,
      with: { '/children/0/classId': undefined },
      possible: ['pass', 'fail'],
      needs: ['/children/0/classId missing'],
    },
    {
      name: 'day of birth not told',
      choices: upper,
      with: { '/children/0/birthDate': undefined },
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/children/0/birthDate missing'],
    },
    {
      name: 'in a class that is not listed',
      choices: upper,
      with: child('x', '2025-05-10'),
      possible: ['pass', 'fail'],
      needs: ['/classes no-figure'],
    },
    // the child is of the age of the younger toddlers alone
    ...(['infant', 'older-toddler'] as const).flatMap((other) =>
      [[other, 'younger-toddler'] as const, ['younger-toddler', other] as const].map((kinds) => ({
        name: `in one of two classes of one id, ${kinds.join(' before ')}`,
        choices: upper,
        with: { '/classes': kinds.map((kind) => ({ id: 'y', kind })) },
        possible: ['pass', 'fail'] as const,
        needs: ['/classes no-figure'],
      })),
    ),
    {
      name: 'no list of children',
      record: { kind: 'institution' },
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/children missing'],
    },
  ],
  notApplicable: [
    { name: 'a birth date in the future, which is an issue of the record', with: child('y', '2026-11-24') },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no children', with: { '/children': [] }, subject: '/children' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  survivors: {
    'require/args/0/args/0/by/else/key/list/where eq>ne':
      'of two classes of one id the last month is not known either, whatever the first one is',
    ...Object.fromEntries(
      ['require/args/0/args/0/by/else/cases/none', 'require/args/1/args/0/by/args/0/else/cases/none'].flatMap(
        (at) => ['+1', '-1'].map((by) => [`${at} ${by}`, 'two classes of one id are never of the kind none']),
      ),
    ),
    'require/args/0/args/0/by/then/cases/infant/cases/admitted -1':
      'a child born in the future is not judged, and no other has months below 0',
  },
});
