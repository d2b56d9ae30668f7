import { testScoped } from '../../../test/scopes.js';
import { hygieneSelfEvaluation } from './rule.js';

// N212, B318
testScoped(
  hygieneSelfEvaluation,
  { reach: 'evaluated' },
  {
    base: { filing: { submittedOn: '2022-08-09' }, hygieneEvaluation: { selfEvaluatedOn: '2022-08-09' } },
    pass: [{ name: 'on the day of filing' }],
    fail: [
      {
        name: 'the day after',
        with: { '/hygieneEvaluation/selfEvaluatedOn': '2022-08-10' },
        deciding: [
          '/hygieneEvaluation/selfEvaluatedOn: 2022-08-10 <= 2022-08-09',
          '/filing/submittedOn: 2022-08-09',
        ],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/hygieneEvaluation/selfEvaluatedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/selfEvaluatedOn missing'],
      },
      {
        name: 'day of filing not told',
        with: { '/filing/submittedOn': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/filing/submittedOn missing'],
      },
    ],
    notApplicable: [
      {
        name: 'filed the day before the standards were known',
        with: { '/filing/submittedOn': '2022-08-08' },
      },
    ],
  },
);
