import { testDesign } from '../../../test/design-cases.js';
import { gradeInTownCentre } from './rule.js';

// B147
testDesign(
  gradeInTownCentre,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: { building: { fireResistanceGrade: '4' } },
    pass: [{ name: 'as the text asks' }],
    unknown: [
      {
        name: 'fireResistanceGrade not told',
        with: { '/building/fireResistanceGrade': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/fireResistanceGrade missing'],
      },
    ],
    notApplicable: [
      { name: 'fireResistanceGrade: 1', with: { '/building/fireResistanceGrade': '1' } },
      { name: 'fireResistanceGrade: 3', with: { '/building/fireResistanceGrade': '3' } },
    ],
  },
);
