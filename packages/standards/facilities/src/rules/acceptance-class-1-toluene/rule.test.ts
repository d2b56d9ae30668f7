import { testAir } from '../../../test/air.js';
import { acceptanceClass1Toluene } from './rule.js';

// B384
testAir(acceptanceClass1Toluene, {
  text: 'class-1',
  field: 'toluene',
  op: '<=',
  limit: 0.15,
  meets: [0.15, 0.14],
  beyond: 0.16,
});
