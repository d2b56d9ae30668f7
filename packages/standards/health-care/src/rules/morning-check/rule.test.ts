import { testScoped } from '../../../test/scopes.js';
import { morningCheck } from './rule.js';

// N140, B283, B302
testScoped(
  morningCheck,
  { reach: 'institutions', text: 'norms' },
  {
    base: { days: { entries: [{ morningCheck: true }, { morningCheck: true }] } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: morningCheck False',
        with: { '/days/entries/1/morningCheck': false },
        deciding: ['/days/entries/1/morningCheck: false = true'],
      },
    ],
    unknown: [
      {
        name: 'morningCheck not told',
        with: { '/days/entries/1/morningCheck': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/morningCheck missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/days/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/days/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/days/entries': [] } }],
  },
);
