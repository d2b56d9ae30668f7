import { testAir } from '../../../test/air.js';
import { acceptanceClass2Toluene } from './rule.js';

// B384
testAir(acceptanceClass2Toluene, {
  text: 'class-2',
  field: 'toluene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
