import { testDesign } from '../../../test/design-cases.js';
import { storeysByGrade } from './rule.js';

// B179
testDesign(
  storeysByGrade,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { site: { standalone: true }, building: { fireResistanceGrade: '1', storeys: 3 } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'grade 2, at the limit',
        with: { '/building/fireResistanceGrade': '2', '/building/storeys': 3 },
      },
      {
        name: 'grade 3, at the limit',
        with: { '/building/fireResistanceGrade': '3', '/building/storeys': 2 },
      },
      {
        name: 'grade 4, at the limit',
        with: { '/building/fireResistanceGrade': '4', '/building/storeys': 1 },
      },
    ],
    fail: [
      {
        name: 'grade 1, above the limit',
        with: { '/building/fireResistanceGrade': '1', '/building/storeys': 4 },
        deciding: ['/building/storeys: 4 <= 3', '/building/fireResistanceGrade: 1'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'grade 2, above the limit',
        with: { '/building/fireResistanceGrade': '2', '/building/storeys': 4 },
        deciding: ['/building/storeys: 4 <= 3', '/building/fireResistanceGrade: 2'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'grade 3, above the limit',
        with: { '/building/fireResistanceGrade': '3', '/building/storeys': 3 },
        deciding: ['/building/storeys: 3 <= 2', '/building/fireResistanceGrade: 3'],
        params: { storey: 3, limit: 2 },
      },
      {
        name: 'grade 4, above the limit',
        with: { '/building/fireResistanceGrade': '4', '/building/storeys': 2 },
        deciding: ['/building/storeys: 2 <= 1', '/building/fireResistanceGrade: 4'],
        params: { storey: 2, limit: 1 },
      },
    ],
    unknown: [
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
        name: 'storeys not told',
        with: { '/building/storeys': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/storeys missing'],
      },
    ],
    notApplicable: [{ name: 'standalone: false', with: { '/site/standalone': false } }],
  },
);
