import { testDesign } from '../../../test/design-cases.js';
import { exitsClear } from './rule.js';

// B177
testDesign(
  exitsClear,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { exits: [{ clear: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      { name: 'clear: false', with: { '/exits/0/clear': false }, deciding: ['/exits/0/clear: false = true'] },
    ],
    unknown: [
      {
        name: 'clear not told',
        with: { '/exits/0/clear': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/clear missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/exits': [] }, subject: '/exits' }],
  },
);
