import { testAir } from '../../../test/air.js';
import { acceptanceClass1Tvoc } from './rule.js';

// B384
testAir(acceptanceClass1Tvoc, {
  text: 'class-1',
  field: 'tvoc',
  op: '<=',
  limit: 0.45,
  meets: [0.45, 0.44],
  beyond: 0.46,
});
