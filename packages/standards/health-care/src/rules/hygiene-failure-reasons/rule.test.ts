import { testScoped } from '../../../test/scopes.js';
import { hygieneFailureReasons } from './rule.js';

// N212
testScoped(
  hygieneFailureReasons,
  { reach: 'evaluated' },
  {
    base: {
      filing: { submittedOn: '2022-08-09', refusalReasons: ['no isolation'] },
      hygieneEvaluation: { verifiedResult: 'fail', verifiedOn: '2022-08-25', toldOn: '2022-08-25' },
    },
    pass: [
      { name: 'told on the day of the visit' },
      { name: 'two reasons', with: { '/filing/refusalReasons': ['a', 'b'] } },
    ],
    fail: [
      {
        name: 'told before the visit',
        with: { '/hygieneEvaluation/toldOn': '2022-08-24' },
        deciding: [
          '/hygieneEvaluation/toldOn: 2022-08-24 >= 2022-08-25',
          '/hygieneEvaluation/verifiedOn: 2022-08-25',
        ],
      },
      {
        name: 'no reasons',
        with: { '/filing/refusalReasons': [] },
        deciding: ['/filing/refusalReasons: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/hygieneEvaluation/toldOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/toldOn missing'],
      },
      {
        name: 'reasons not listed',
        with: { '/filing/refusalReasons': undefined },
        possible: ['pass', 'fail'],
        needs: ['/filing/refusalReasons missing'],
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
