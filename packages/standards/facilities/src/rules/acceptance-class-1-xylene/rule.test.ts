import { testAir } from '../../../test/air.js';
import { acceptanceClass1Xylene } from './rule.js';

// B384
testAir(acceptanceClass1Xylene, {
  text: 'class-1',
  field: 'xylene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
