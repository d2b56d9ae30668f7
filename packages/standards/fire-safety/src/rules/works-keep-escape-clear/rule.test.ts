import { testDesign } from '../../../test/design-cases.js';
import { worksKeepEscapeClear } from './rule.js';

// B175
testDesign(
  worksKeepEscapeClear,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { project: { worksInUse: true, worksKeepEscapeClear: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'worksKeepEscapeClear: false',
        with: { '/project/worksKeepEscapeClear': false },
        deciding: ['/project/worksKeepEscapeClear: false = true'],
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
        name: 'worksKeepEscapeClear not told',
        with: { '/project/worksKeepEscapeClear': undefined },
        possible: ['pass', 'fail'],
        needs: ['/project/worksKeepEscapeClear missing'],
      },
    ],
    notApplicable: [{ name: 'worksInUse: false', with: { '/project/worksInUse': false } }],
  },
);
