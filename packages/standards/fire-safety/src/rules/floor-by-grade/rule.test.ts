import { testDesign } from '../../../test/design-cases.js';
import { floorByGrade } from './rule.js';

// B142
testDesign(
  floorByGrade,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { rooms: [{ usedByChildren: true, storey: 3 }], building: { fireResistanceGrade: '1' } },
    pass: [
      { name: 'as the text asks' },
      { name: 'floor 1', with: { '/rooms/0/storey': 1 } },
      {
        name: 'floor 1, grade not told',
        with: { '/rooms/0/storey': 1, '/building/fireResistanceGrade': undefined },
      },
      { name: 'grade 2, floor 3', with: { '/building/fireResistanceGrade': '2' } },
      { name: 'grade 3, floor 2', with: { '/building/fireResistanceGrade': '3', '/rooms/0/storey': 2 } },
      { name: 'grade 4, floor 1', with: { '/building/fireResistanceGrade': '4', '/rooms/0/storey': 1 } },
    ],
    fail: [
      {
        name: 'floor 4',
        with: { '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3', '/building/fireResistanceGrade: 1'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'grade 2, floor 4',
        with: { '/rooms/0/storey': 4, '/building/fireResistanceGrade': '2' },
        deciding: ['/rooms/0/storey: 4 <= 3', '/building/fireResistanceGrade: 2'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'grade 3, floor 3',
        with: { '/building/fireResistanceGrade': '3' },
        deciding: ['/rooms/0/storey: 3 <= 2', '/building/fireResistanceGrade: 3'],
        params: { storey: 3, limit: 2 },
      },
      {
        name: 'grade 4, floor 2',
        with: { '/building/fireResistanceGrade': '4', '/rooms/0/storey': 2 },
        deciding: ['/rooms/0/storey: 2 <= 1', '/building/fireResistanceGrade: 4'],
        params: { storey: 2, limit: 1 },
      },
      {
        name: 'below the ground',
        with: { '/rooms/0/storey': 0 },
        deciding: ['/rooms/0/storey: 0 >= 1'],
        params: { storey: 0, limit: 3 },
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
        name: 'grade not told',
        with: { '/building/fireResistanceGrade': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/fireResistanceGrade missing'],
      },
      {
        name: 'floor not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
