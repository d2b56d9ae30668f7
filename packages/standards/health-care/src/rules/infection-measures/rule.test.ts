import { testScoped } from '../../../test/scopes.js';
import { infectionMeasures } from './rule.js';

// B284
testScoped(
  infectionMeasures,
  { reach: 'institutions', text: 'order', answer: true, list: '/healthCare/infectiousCases' },
  {
    base: { healthCare: { infectiousCases: [{}] } },
  },
);
