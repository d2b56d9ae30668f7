import { testRule } from '../../../test/test-rule.js';
import { classAgeBand } from './rule.js';

// N113: normally 6 to 12, 12 to 24 and 24 to 36 months; C11: the month in which bands meet is open, as is below six months
const upper = { boundaryMonth: 'upper', underSixMonths: 'not-admitted' };
const lower = { boundaryMonth: 'lower', underSixMonths: 'not-admitted' };
const ages = (kind: string, youngestAgeMonths: number, oldestAgeMonths: number) => ({
  '/classes/0': { kind, youngestAgeMonths, oldestAgeMonths },
});

// kind, then the first and last month with the meeting month in the upper and in the lower band
const bands = [
  ['infant', 6, 11, 6, 12],
  ['younger-toddler', 12, 23, 13, 24],
  ['older-toddler', 24, 35, 25, 36],
] as const;

testRule(classAgeBand, {
  base: {
    kind: 'institution',
    classes: [{ kind: 'younger-toddler', youngestAgeMonths: 13, oldestAgeMonths: 23 }],
  },
  pass: [
    { name: 'in the band, whatever is chosen' },
    { name: 'the first day of the standard', choices: upper, asOf: '2019-10-08' },
    {
      name: 'four months, where they are admitted',
      choices: { ...upper, underSixMonths: 'admitted' },
      with: ages('infant', 4, 11),
    },
    {
      name: 'newborn, where they are admitted',
      choices: { ...lower, underSixMonths: 'admitted' },
      with: ages('infant', 0, 9),
    },
    ...bands.flatMap(([kind, from, to, from2, to2]) => [
      { name: `${kind}, the whole band of the upper reading`, choices: upper, with: ages(kind, from, to) },
      { name: `${kind}, the whole band of the lower reading`, choices: lower, with: ages(kind, from2, to2) },
    ]),
  ],
  fail: bands.flatMap(([kind, from, to, from2, to2]) =>
    (
      [
        [upper, from, to],
        [lower, from2, to2],
      ] as const
    ).flatMap(([choices, a, b]) => [
      {
        name: `${kind}, a month too young, ${choices.boundaryMonth}`,
        choices,
        with: ages(kind, a - 1, b),
        deciding: [`/classes/0/youngestAgeMonths: ${a - 1} >= ${a}`, `/classes/0/kind: ${kind}`],
        params: { youngest: a - 1, oldest: b, from: a, to: b },
      },
      {
        name: `${kind}, a month too old, ${choices.boundaryMonth}`,
        choices,
        with: ages(kind, a, b + 1),
        deciding: [`/classes/0/oldestAgeMonths: ${b + 1} <= ${b}`, `/classes/0/kind: ${kind}`],
        params: { youngest: a, oldest: b + 1, from: a, to: b },
      },
    ]),
  ),
  unknown: [
    {
      name: 'twelve months, and nothing chosen',
      with: ages('younger-toddler', 12, 20),
      possible: ['pass', 'fail'],
      needs: ['choice boundaryMonth'],
    },
    {
      name: 'four months, and nothing chosen about them',
      choices: { boundaryMonth: 'upper' },
      with: ages('infant', 4, 8),
      possible: ['pass', 'fail'],
      needs: ['choice underSixMonths'],
    },
    {
      name: 'ages not told',
      choices: upper,
      with: { '/classes/0/youngestAgeMonths': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/youngestAgeMonths missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a mixed class, which another rule judges', with: { '/classes/0/kind': 'mixed' } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no classes', with: { '/classes': [] }, subject: '/classes' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  survivors: { 'require/args/0/args/1/cases/infant/cases/admitted -1': 'no age is below 0 months' },
});
