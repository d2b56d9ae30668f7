import { testScoped } from '../../../test/scopes.js';
import { footageNotEdited } from './rule.js';

// N148
testScoped(
  footageNotEdited,
  { scope: 'set-up' },
  {
    base: { security: { cctv: { editedOrDeleted: false } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/editedOrDeleted': true },
        deciding: ['/security/cctv/editedOrDeleted: true = false'],
      },
    ],
    unknown: [
      {
        name: 'editedOrDeleted not told',
        with: { '/security/cctv/editedOrDeleted': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/editedOrDeleted missing'],
      },
    ],
  },
);
