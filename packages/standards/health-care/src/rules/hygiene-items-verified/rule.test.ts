import { testScoped } from '../../../test/scopes.js';
import { hygieneItemsVerified } from './rule.js';

// N211, N212
testScoped(
  hygieneItemsVerified,
  { reach: 'evaluated' },
  {
    base: {
      filing: { submittedOn: '2022-08-09' },
      hygieneEvaluation: { items: [{ verifiedMet: true }, { verifiedMet: true }] },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: verifiedMet False',
        with: { '/hygieneEvaluation/items/1/verifiedMet': false },
        deciding: ['/hygieneEvaluation/items/1/verifiedMet: false = true'],
      },
    ],
    unknown: [
      {
        name: 'verifiedMet not told',
        with: { '/hygieneEvaluation/items/1/verifiedMet': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/items/1/verifiedMet missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/hygieneEvaluation/items': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/hygieneEvaluation/items missing'],
      },
      {
        name: 'day of filing not told',
        with: { '/filing/submittedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/filing/submittedOn missing'],
      },
    ],
    notApplicable: [
      { name: 'an empty log', with: { '/hygieneEvaluation/items': [] } },
      {
        name: 'filed the day before the standards were known',
        with: { '/filing/submittedOn': '2022-08-08' },
      },
    ],
  },
);
