import { testScoped } from '../../../test/scopes.js';
import { intakePapersSeen } from './rule.js';

// N279, B322
testScoped(
  intakePapersSeen,
  { reach: 'institutions', text: 'assessment', list: '/children' },
  {
    base: { children: [{ vaccination: { certificateChecked: true }, entryExam: { formSeen: true } }] },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'vaccination/certificateChecked False',
        with: { '/children/0/vaccination/certificateChecked': false },
        deciding: ['/children/0/vaccination/certificateChecked: *** = true'],
      },
      {
        name: 'entryExam/formSeen False',
        with: { '/children/0/entryExam/formSeen': false },
        deciding: ['/children/0/entryExam/formSeen: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'vaccination/certificateChecked not told',
        with: { '/children/0/vaccination/certificateChecked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/vaccination/certificateChecked missing'],
      },
      {
        name: 'entryExam/formSeen not told',
        with: { '/children/0/entryExam/formSeen': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/entryExam/formSeen missing'],
      },
    ],
  },
);
