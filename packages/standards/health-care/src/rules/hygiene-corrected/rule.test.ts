import { testScoped } from '../../../test/scopes.js';
import { hygieneCorrected } from './rule.js';

// N212
testScoped(
  hygieneCorrected,
  { reach: 'evaluated' },
  {
    base: {
      filing: { submittedOn: '2022-08-09' },
      hygieneEvaluation: { verifiedResult: 'fail', verifiedOn: '2026-11-23', rectifiedOn: '2026-11-23' },
    },
    pass: [{ name: 'on the day of the visit' }],
    fail: [
      {
        name: 'before the visit',
        with: { '/hygieneEvaluation/rectifiedOn': '2026-11-22' },
        deciding: [
          '/hygieneEvaluation/rectifiedOn: 2026-11-22 >= 2026-11-23',
          '/hygieneEvaluation/verifiedOn: 2026-11-23',
        ],
      },
      {
        name: 'still to come',
        with: { '/hygieneEvaluation/rectifiedOn': '2026-11-24' },
        deciding: ['/hygieneEvaluation/rectifiedOn: 2026-11-24 <= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/hygieneEvaluation/rectifiedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/rectifiedOn missing'],
      },
      {
        name: 'result on site not told',
        with: { '/hygieneEvaluation/verifiedResult': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/hygieneEvaluation/verifiedResult missing'],
      },
      {
        name: 'day of filing not told',
        with: { '/filing/submittedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/filing/submittedOn missing'],
      },
    ],
    notApplicable: [
      { name: 'verified and found in order', with: { '/hygieneEvaluation/verifiedResult': 'pass' } },
      {
        name: 'filed the day before the standards were known',
        with: { '/filing/submittedOn': '2022-08-08' },
      },
    ],
  },
);
