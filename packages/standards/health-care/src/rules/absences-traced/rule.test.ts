import { testScoped } from '../../../test/scopes.js';
import { absencesTraced } from './rule.js';

// B302
testScoped(
  absencesTraced,
  { reach: 'institutions', text: 'work' },
  {
    base: { days: { entries: [{ absencesFollowedUp: true }, { absencesFollowedUp: true }] } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: absencesFollowedUp False',
        with: { '/days/entries/1/absencesFollowedUp': false },
        deciding: ['/days/entries/1/absencesFollowedUp: false = true'],
      },
    ],
    unknown: [
      {
        name: 'absencesFollowedUp not told',
        with: { '/days/entries/1/absencesFollowedUp': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/absencesFollowedUp missing'],
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
