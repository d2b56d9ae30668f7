import { testScoped } from '../../../test/scopes.js';
import { hygieneFailureInTime } from './rule.js';

// AN029, B318
testScoped(
  hygieneFailureInTime,
  { reach: 'evaluated', answer: true },
  {
    base: {
      filing: { submittedOn: '2022-08-09', receiptOn: '2022-08-20' },
      hygieneEvaluation: { verifiedResult: 'fail' },
    },
    notApplicable: [
      { name: 'verified and found in order', with: { '/hygieneEvaluation/verifiedResult': 'pass' } },
      {
        name: 'filed the day before the standards were known',
        with: { '/filing/submittedOn': '2022-08-08' },
      },
    ],
    unknown: [
      {
        name: 'result on site not told',
        with: { '/hygieneEvaluation/verifiedResult': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/hygieneEvaluation/verifiedResult missing'],
      },
      {
        name: 'day of filing not told',
        with: { '/filing/submittedOn': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/filing/submittedOn missing'],
      },
    ],
  },
);
