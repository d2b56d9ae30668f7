import { testDesign } from '../../../test/design-cases.js';
import { worksAreaClosed } from './rule.js';

// B175
testDesign(
  worksAreaClosed,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01', answer: true },
  {
    base: { project: { worksInUse: true } },
    pass: [{ name: 'as the text asks' }],
    unknown: [
      {
        name: 'worksInUse not told',
        with: { '/project/worksInUse': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/project/worksInUse missing'],
      },
    ],
    notApplicable: [{ name: 'worksInUse: false', with: { '/project/worksInUse': false } }],
  },
);
