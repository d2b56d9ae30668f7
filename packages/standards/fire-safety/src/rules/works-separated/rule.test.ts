import { testDesign } from '../../../test/design-cases.js';
import { worksSeparated } from './rule.js';

// B175
testDesign(
  worksSeparated,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { project: { worksInUse: true, worksSeparated: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'worksSeparated: false',
        with: { '/project/worksSeparated': false },
        deciding: ['/project/worksSeparated: false = true'],
      },
    ],
    unknown: [
      {
        name: 'worksInUse not told',
        with: { '/project/worksInUse': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/project/worksInUse missing'],
      },
      {
        name: 'worksSeparated not told',
        with: { '/project/worksSeparated': undefined },
        possible: ['pass', 'fail'],
        needs: ['/project/worksSeparated missing'],
      },
    ],
    notApplicable: [{ name: 'worksInUse: false', with: { '/project/worksInUse': false } }],
  },
);
