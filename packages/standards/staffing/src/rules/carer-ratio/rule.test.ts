import { testRule } from '../../../test/test-rule.js';
import { carerRatio } from './rule.js';

// national §3 Art. 20: 1:3, 1:5, 1:7; nothing on mixed classes, rounding, or which children and carers count
const choices = { childrenCounted: 'enrolled', carersCounted: 'on-duty', ratioRounding: 'up' };

// kind of class, ratio chosen for a mixed one, children per carer
const ratios = [
  ['infant', undefined, 3],
  ['younger-toddler', undefined, 5],
  ['older-toddler', undefined, 7],
  ['mixed', '3', 3],
  ['mixed', '5', 5],
  ['mixed', '6', 6],
  ['mixed', '7', 7],
] as const;

/** Cases for each ratio: what is chosen, and a class of some children. */
const each = <C>(
  make: (
    name: string,
    taken: typeof choices,
    per: number,
    children: (n: number) => { readonly [pointer: string]: unknown },
    kind: string,
  ) => readonly C[],
): readonly C[] =>
  ratios.flatMap(([kind, mixedClassRatio, per]) =>
    make(
      `${kind} at 1:${per}`,
      mixedClassRatio === undefined ? choices : { ...choices, ...{ mixedClassRatio } },
      per,
      (n) => ({ '/classes/0/kind': kind, '/classes/0/enrolled': n }),
      kind,
    ),
  );

testRule(carerRatio, {
  base: {
    kind: 'institution',
    classes: [{ id: 'a', kind: 'infant', enrolled: 9, present: 6, careStaffOnDuty: 3 }],
    staff: [
      { role: 'care', alsoRoles: [], classId: 'a' },
      { role: 'head', alsoRoles: ['care', 'health'], classId: 'a', otherClassIds: ['b'] },
      { role: 'care', alsoRoles: ['cook'], classId: 'b', otherClassIds: ['a'] },
      { role: 'teacher', alsoRoles: [], classId: 'a' },
      { role: 'cook', alsoRoles: [], classId: 'a' },
    ],
  },
  pass: [
    ...each((name, taken, per, children) => [
      { name: `${name}, as many as three carers may have`, choices: taken, with: children(3 * per) },
      {
        // just under half of what a fourth carer would look after
        name: `${name}, just under half of a fourth carer`,
        choices: { ...taken, ratioRounding: 'nearest' },
        with: children(3 * per + Math.ceil(per / 2) - 1),
      },
    ]),
    {
      name: 'six infants present, two carers assigned',
      choices: { ...choices, childrenCounted: 'present', carersCounted: 'assigned' },
    },
    { name: 'whatever is counted, it is enough', with: { '/classes/0/enrolled': 6 } },
    {
      name: 'mixed, one carer for each three, whatever the ratio',
      choices,
      with: { '/classes/0/kind': 'mixed' },
    },
    { name: 'the first day of the standard', choices, asOf: '2019-10-08' },
  ],
  fail: [
    ...each((name, taken, per, children, kind) => {
      const expected = (n: number) => ({
        with: children(n),
        deciding: [
          '/classes/0/careStaffOnDuty: 3 >= 4',
          `/classes/0/enrolled: ${n}`,
          `/classes/0/kind: ${kind}`,
        ],
        params: { children: n, needed: 4, carers: 3 },
      });
      return [
        { name: `${name}, one more than three carers may have`, choices: taken, ...expected(3 * per + 1) },
        {
          name: `${name}, half of a fourth carer`,
          choices: { ...taken, ratioRounding: 'nearest' },
          ...expected(3 * per + Math.ceil(per / 2)),
        },
      ];
    }),
    {
      name: 'nine infants, two carers assigned; the teacher, the cook and the carer of another class do not count',
      choices: { ...choices, carersCounted: 'assigned' },
      deciding: ['/staff: 2 >= 3', '/classes/0/enrolled: 9', '/classes/0/kind: infant'],
      params: { children: 9, needed: 3, carers: 2 },
    },
    {
      name: 'seven infants present, two carers on duty',
      choices: { ...choices, childrenCounted: 'present' },
      with: { '/classes/0/present': 7, '/classes/0/careStaffOnDuty': 2 },
      deciding: ['/classes/0/careStaffOnDuty: 2 >= 3', '/classes/0/present: 7', '/classes/0/kind: infant'],
      params: { children: 7, needed: 3, carers: 2 },
    },
    {
      name: 'one mixed child without a carer, whatever the ratio',
      choices,
      with: { '/classes/0/kind': 'mixed', '/classes/0/enrolled': 1, '/classes/0/careStaffOnDuty': 0 },
      deciding: ['/classes/0/careStaffOnDuty: 0 >= 1', '/classes/0/enrolled: 1', '/classes/0/kind: mixed'],
      params: { children: 1, needed: 1, carers: 0 },
    },
  ],
  unknown: [
    {
      name: 'nothing chosen, and the countings differ',
      possible: ['pass', 'fail'],
      needs: ['choice carersCounted', 'choice ratioRounding', 'choice childrenCounted'],
    },
    {
      name: 'mixed without a ratio chosen',
      choices,
      with: { '/classes/0/kind': 'mixed', '/classes/0/enrolled': 18 },
      possible: ['pass', 'fail'],
      needs: ['choice mixedClassRatio'],
    },
    {
      name: 'carers on duty not counted',
      choices,
      with: { '/classes/0/careStaffOnDuty': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/careStaffOnDuty missing'],
    },
    {
      name: 'kind of institution not told',
      choices,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no classes', with: { '/classes': [] }, subject: '/classes' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
});
