import { testDesign } from '../../../test/design-cases.js';
import { floorInSharedBuilding } from './rule.js';

// B180
testDesign(
  floorInSharedBuilding,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: {
      rooms: [{ usedByChildren: true, storey: 3 }],
      site: { standalone: false },
      building: { fireResistanceGrade: '1' },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'grade 2, at the limit', with: { '/building/fireResistanceGrade': '2', '/rooms/0/storey': 3 } },
      { name: 'grade 3, at the limit', with: { '/building/fireResistanceGrade': '3', '/rooms/0/storey': 2 } },
      { name: 'grade 4, at the limit', with: { '/building/fireResistanceGrade': '4', '/rooms/0/storey': 1 } },
    ],
    fail: [
      {
        name: 'grade 1, above the limit',
        with: { '/building/fireResistanceGrade': '1', '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3', '/building/fireResistanceGrade: 1'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'grade 2, above the limit',
        with: { '/building/fireResistanceGrade': '2', '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3', '/building/fireResistanceGrade: 2'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'grade 3, above the limit',
        with: { '/building/fireResistanceGrade': '3', '/rooms/0/storey': 3 },
        deciding: ['/rooms/0/storey: 3 <= 2', '/building/fireResistanceGrade: 3'],
        params: { storey: 3, limit: 2 },
      },
      {
        name: 'grade 4, above the limit',
        with: { '/building/fireResistanceGrade': '4', '/rooms/0/storey': 2 },
        deciding: ['/rooms/0/storey: 2 <= 1', '/building/fireResistanceGrade: 4'],
        params: { storey: 2, limit: 1 },
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
        name: 'standalone not told',
        with: { '/site/standalone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/standalone missing'],
      },
      {
        name: 'grade not told',
        with: { '/building/fireResistanceGrade': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/fireResistanceGrade missing'],
      },
      {
        name: 'storey not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'standalone: true', with: { '/site/standalone': true } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
