import { testDesign } from '../../../test/design-cases.js';
import { nightPatrolStrengthened } from './rule.js';

// B258: fire-management-order-61, art. 25, names boarding nurseries
testDesign(
  nightPatrolStrengthened,
  { reach: 'nursery', anchor: 'asOf', from: '2002-05-01', answer: true },
  {
    base: { boarding: true },
    pass: [{ name: 'a person found it so' }],
    unknown: [
      {
        name: 'boarding not told',
        with: { '/boarding': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/boarding missing'],
      },
    ],
    notApplicable: [{ name: 'no boarding', with: { '/boarding': false } }],
  },
);
