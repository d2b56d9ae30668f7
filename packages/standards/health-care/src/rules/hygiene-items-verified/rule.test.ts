import { testScoped } from '../../../test/scopes.js';
import { hygieneItemsVerified } from './rule.js';

// N211, N212
testScoped(
  hygieneItemsVerified,
  { reach: 'evaluated' },
  {
    base: {
      filing: { submittedOn: '2022-08-09' },
      hygieneEvaluation: {
        verifiedOn: '2022-08-25',
        rectifiedOn: '2026-11-24',
        items: [{ verifiedMet: true }, { verifiedMet: true }],
      },
    },
    pass: [
      { name: 'both met' },
      {
        name: 'one corrected today',
        with: {
          '/hygieneEvaluation/items/1/verifiedMet': false,
          '/hygieneEvaluation/rectifiedOn': '2026-11-23',
        },
      },
      {
        name: 'one corrected on the day of the visit',
        with: {
          '/hygieneEvaluation/items/1/verifiedMet': false,
          '/hygieneEvaluation/rectifiedOn': '2022-08-25',
        },
      },
    ],
    fail: [
      {
        name: 'one to be corrected tomorrow',
        with: { '/hygieneEvaluation/items/1/verifiedMet': false },
        deciding: [
          '/hygieneEvaluation/items/1/verifiedMet: false = true',
          '/hygieneEvaluation/rectifiedOn: 2026-11-24 <= 2026-11-23',
        ],
      },
      {
        name: 'corrected before the visit, and not met',
        with: {
          '/hygieneEvaluation/items/1/verifiedMet': false,
          '/hygieneEvaluation/rectifiedOn': '2022-08-24',
        },
        deciding: [
          '/hygieneEvaluation/items/1/verifiedMet: false = true',
          '/hygieneEvaluation/rectifiedOn: 2022-08-24 >= 2022-08-25',
          '/hygieneEvaluation/verifiedOn: 2022-08-25',
        ],
      },
    ],
    unknown: [
      {
        name: 'one not met, correction not told',
        with: {
          '/hygieneEvaluation/items/1/verifiedMet': false,
          '/hygieneEvaluation/rectifiedOn': undefined,
        },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/rectifiedOn missing'],
      },
      {
        name: 'items not listed',
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
      { name: 'no items', with: { '/hygieneEvaluation/items': [] } },
      {
        name: 'filed the day before the standards were known',
        with: { '/filing/submittedOn': '2022-08-08' },
      },
    ],
  },
);
