import { testDesign } from '../../../test/design-cases.js';
import { exitSignsLit } from './rule.js';

// B171
testDesign(
  exitSignsLit,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { fireSafety: { exitSignsLit: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'exitSignsLit: false',
        with: { '/fireSafety/exitSignsLit': false },
        deciding: ['/fireSafety/exitSignsLit: false = true'],
      },
    ],
    unknown: [
      {
        name: 'exitSignsLit not told',
        with: { '/fireSafety/exitSignsLit': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/exitSignsLit missing'],
      },
    ],
  },
);
