import { testAir } from '../../../test/air.js';
import { acceptanceClass1Ammonia } from './rule.js';

// B384
testAir(acceptanceClass1Ammonia, {
  text: 'class-1',
  field: 'ammonia',
  op: '<=',
  limit: 0.15,
  meets: [0.15, 0.14],
  beyond: 0.16,
});
