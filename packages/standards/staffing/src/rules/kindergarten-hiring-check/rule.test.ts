import { merge, question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { kindergartenHiringCheck } from './rule.js';

// L267: kindergartens check also harassment, drugs, gambling and conduct
testRule(
  kindergartenHiringCheck,
  merge(question('2025-05-31'), {
    base: { kind: 'kindergarten-nursery-class' },
    pass: [{ name: 'in order on the first day of the law', answer: 'pass', asOf: '2025-06-01' }],
    unknown: [
      {
        name: 'kind not told',
        with: { '/kind': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/kind missing'],
      },
    ],
    notApplicable: [{ name: 'an institution of its own', with: { '/kind': 'institution' } }],
  }),
);
