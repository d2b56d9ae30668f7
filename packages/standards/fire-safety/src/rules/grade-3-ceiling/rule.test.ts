import { testDesign } from '../../../test/design-cases.js';
import { grade3Ceiling } from './rule.js';

// B178
testDesign(
  grade3Ceiling,
  { reach: 'nursery', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: {
      rooms: [{ usedByChildren: true, finishes: { ceiling: 'a' } }],
      building: { fireResistanceGrade: '3' },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'B1 with a rating', with: { '/rooms/0/finishes': { ceiling: 'b1', ceilingRating: 0.25 } } },
    ],
    fail: [
      {
        name: 'B1 below the rating',
        with: { '/rooms/0/finishes': { ceiling: 'b1', ceilingRating: 0.2 } },
        deciding: ['/rooms/0/finishes/ceiling: b1 = a', '/rooms/0/finishes/ceilingRating: 0.2 >= 0.25'],
      },
      {
        name: 'B2',
        with: { '/rooms/0/finishes': { ceiling: 'b2', ceilingRating: 0.25 } },
        deciding: ['/rooms/0/finishes/ceiling: b2 = a', '/rooms/0/finishes/ceiling: b2 = b1'],
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'fireResistanceGrade not told',
        with: { '/building/fireResistanceGrade': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/fireResistanceGrade missing'],
      },
      {
        name: 'ceiling not told',
        with: { '/rooms/0/finishes/ceiling': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/ceiling missing', '/rooms/0/finishes/ceilingRating missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'fireResistanceGrade: 2', with: { '/building/fireResistanceGrade': '2' } },
      { name: 'fireResistanceGrade: 4', with: { '/building/fireResistanceGrade': '4' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
