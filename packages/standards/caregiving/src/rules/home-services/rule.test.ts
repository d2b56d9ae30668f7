import { allCodes, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeServices } from './rule.js';

// AN042: four services
testRule(
  homeServices,
  merge(allCodes('/service/elements', ['daily-care', 'safety-watch', 'balanced-meals', 'early-learning']), {
    base: {
      kind: 'home-based',
      service: { elements: ['daily-care', 'safety-watch', 'balanced-meals', 'early-learning'] },
    },
    unknown: [
      {
        name: 'kind of institution not told',
        with: { '/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/kind missing'],
      },
    ],
    notApplicable: [{ name: 'an institution', with: { '/kind': 'institution' } }],
    notInForce: [{ name: 'the day before the measures were known', asOf: '2023-11-15' }],
  }),
);
