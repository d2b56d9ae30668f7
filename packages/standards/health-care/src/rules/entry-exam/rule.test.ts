import { testScoped } from '../../../test/scopes.js';
import { entryExam } from './rule.js';

// N129, B285, N226
testScoped(
  entryExam,
  { reach: 'institutions', text: 'norms', list: '/children' },
  {
    base: { children: [{ enrolledOn: '2019-09-02', entryExam: { date: '2019-09-02', result: 'pass' } }] },
    pass: [
      { name: 'examined on the day of entry' },
      { name: 'examined a month before', with: { '/children/0/entryExam/date': '2019-08-02' } },
    ],
    fail: [
      {
        name: 'examined the day after entry',
        with: { '/children/0/entryExam/date': '2019-09-03' },
        deciding: ['/children/0/entryExam/date: *** <= ***', '/children/0/enrolledOn: ***'],
      },
      {
        name: 'not passed',
        with: { '/children/0/entryExam/result': 'fail' },
        deciding: ['/children/0/entryExam/result: *** = pass'],
      },
    ],
    unknown: [
      {
        name: 'result not told',
        with: { '/children/0/entryExam/result': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/entryExam/result missing'],
      },
      {
        name: 'day not told',
        with: { '/children/0/entryExam/date': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/entryExam/date missing'],
      },
    ],
  },
);
