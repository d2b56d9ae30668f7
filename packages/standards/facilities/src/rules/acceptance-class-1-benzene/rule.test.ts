import { testAir } from '../../../test/air.js';
import { acceptanceClass1Benzene } from './rule.js';

// B384
testAir(acceptanceClass1Benzene, {
  text: 'class-1',
  field: 'benzene',
  op: '<=',
  limit: 0.06,
  meets: [0.06, 0.05],
  beyond: 0.07,
});
