import { testScoped } from '../../../test/scopes.js';
import { bedForEachChild } from './rule.js';

// B097, N242
testScoped(
  bedForEachChild,
  { scope: 'nursery', edition: '2019', choices: { childrenForArea: 'places' } },
  {
    base: {
      livingUnits: [{ id: 'u', bedCount: 10, classKind: 'infant' }],
      classes: [
        { livingUnitId: 'u', capacity: 6, enrolled: 7 },
        { livingUnitId: 'u', capacity: 4, enrolled: 4 },
        { livingUnitId: 'v', capacity: 9, enrolled: 9 },
      ],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
      {
        name: 'by the children enrolled',
        choices: { childrenForArea: 'enrolled' },
        with: { '/classes/0/enrolled': 6 },
      },
    ],
    fail: [
      {
        name: 'one bed short',
        with: { '/livingUnits/0/bedCount': 9 },
        deciding: ['/livingUnits/0/bedCount: 9 >= 10', '/classes: undefined'],
        params: { beds: 9, children: 10 },
      },
      {
        name: 'one bed short of the children enrolled',
        choices: { childrenForArea: 'enrolled' },
        deciding: ['/livingUnits/0/bedCount: 10 >= 11', '/classes: undefined'],
        params: { beds: 10, children: 11 },
      },
    ],
    unknown: [
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
      {
        name: 'beds not counted',
        with: { '/livingUnits/0/bedCount': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/bedCount missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
