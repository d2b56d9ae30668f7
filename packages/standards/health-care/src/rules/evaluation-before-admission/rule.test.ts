import { testScoped } from '../../../test/scopes.js';
import { evaluationBeforeAdmission } from './rule.js';

// B278, N222
testScoped(
  evaluationBeforeAdmission,
  { reach: 'kindergartens' },
  {
    base: { openedOn: '2010-11-01', hygieneEvaluation: { reportOn: '2010-11-01' } },
    pass: [{ name: 'on the day of opening' }],
    fail: [
      {
        name: 'the day after',
        with: { '/hygieneEvaluation/reportOn': '2010-11-02' },
        deciding: ['/hygieneEvaluation/reportOn: 2010-11-02 <= 2010-11-01', '/openedOn: 2010-11-01'],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/hygieneEvaluation/reportOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/reportOn missing'],
      },
      {
        name: 'day of opening not told',
        with: { '/openedOn': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/openedOn missing'],
      },
    ],
    notApplicable: [{ name: 'opened the day before the order', with: { '/openedOn': '2010-10-31' } }],
  },
);
