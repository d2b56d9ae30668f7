import { testAir } from '../../../test/air.js';
import { acceptanceClass2Ammonia } from './rule.js';

// B384
testAir(acceptanceClass2Ammonia, {
  text: 'class-2',
  field: 'ammonia',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
