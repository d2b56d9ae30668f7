import { testScoped } from '../../../test/scopes.js';
import { hygieneVerifiedOnSite } from './rule.js';

// N212, B318
testScoped(
  hygieneVerifiedOnSite,
  { reach: 'evaluated' },
  {
    base: {
      filing: { submittedOn: '2022-08-09', receiptOn: '2026-11-23' },
      hygieneEvaluation: { verifiedOn: '2026-11-23' },
    },
    pass: [{ name: 'on the day of the receipt' }],
    fail: [
      {
        name: 'before the receipt',
        with: { '/hygieneEvaluation/verifiedOn': '2026-11-22' },
        deciding: [
          '/hygieneEvaluation/verifiedOn: 2026-11-22 >= 2026-11-23',
          '/filing/receiptOn: 2026-11-23',
        ],
      },
      {
        name: 'a day still to come',
        with: { '/hygieneEvaluation/verifiedOn': '2026-11-24' },
        deciding: ['/hygieneEvaluation/verifiedOn: 2026-11-24 <= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/hygieneEvaluation/verifiedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/verifiedOn missing'],
      },
      {
        name: 'day of filing not told',
        with: { '/filing/submittedOn': undefined },
        possible: ['pass', 'not-applicable'],
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
