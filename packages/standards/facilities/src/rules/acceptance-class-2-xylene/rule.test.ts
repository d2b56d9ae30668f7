import { testAir } from '../../../test/air.js';
import { acceptanceClass2Xylene } from './rule.js';

// B384
testAir(acceptanceClass2Xylene, {
  text: 'class-2',
  field: 'xylene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
