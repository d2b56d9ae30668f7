import { testScoped } from '../../../test/scopes.js';
import { hygieneItemsMet } from './rule.js';

// N211, AN030
const items = [...Array(14)].map((_, i) => ({ number: i + 1, selfMet: true }));
testScoped(
  hygieneItemsMet,
  { reach: 'evaluated' },
  {
    base: { filing: { submittedOn: '2022-08-09' }, hygieneEvaluation: { items } },
    pass: [{ name: 'fourteen' }],
    fail: [
      {
        name: 'one not met',
        with: { '/hygieneEvaluation/items/13/selfMet': false },
        deciding: ['/hygieneEvaluation/items: 13 >= 14'],
        params: { met: 13, items: 14 },
      },
      {
        name: 'only thirteen evaluated',
        with: { '/hygieneEvaluation/items': items.slice(0, 13) },
        deciding: ['/hygieneEvaluation/items: 13 >= 14'],
        params: { met: 13, items: 14 },
      },
    ],
    unknown: [
      {
        name: 'one not told',
        with: { '/hygieneEvaluation/items/13/selfMet': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/items/13/selfMet missing'],
      },
      {
        name: 'items not listed',
        with: { '/hygieneEvaluation/items': undefined },
        possible: ['pass', 'fail'],
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
      {
        name: 'filed the day before the standards were known',
        with: { '/filing/submittedOn': '2022-08-08' },
      },
    ],
  },
);
