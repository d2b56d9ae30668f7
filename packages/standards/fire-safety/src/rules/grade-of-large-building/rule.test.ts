import { testDesign } from '../../../test/design-cases.js';
import { gradeOfLargeBuilding } from './rule.js';

// B146
testDesign(
  gradeOfLargeBuilding,
  { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { highRise: false, totalArea: 1500.1, fireResistanceGrade: '2' } },
    pass: [{ name: 'as the text asks' }, { name: 'grade 1', with: { '/building/fireResistanceGrade': '1' } }],
    fail: [
      {
        name: 'grade 3',
        with: { '/building/fireResistanceGrade': '3' },
        deciding: ['/building/fireResistanceGrade: 3 in ["1","2"]'],
        params: { area: 1500.1 },
      },
      {
        name: 'grade 4',
        with: { '/building/fireResistanceGrade': '4' },
        deciding: ['/building/fireResistanceGrade: 4 in ["1","2"]'],
        params: { area: 1500.1 },
      },
    ],
    unknown: [
      {
        name: 'highRise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
      {
        name: 'area not told',
        with: { '/building/totalArea': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/totalArea missing'],
      },
      {
        name: 'grade not told',
        with: { '/building/fireResistanceGrade': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/fireResistanceGrade missing'],
      },
    ],
    notApplicable: [
      { name: 'highRise: true', with: { '/building/highRise': true } },
      { name: 'area just not large', with: { '/building/totalArea': 1500 } },
    ],
  },
);
