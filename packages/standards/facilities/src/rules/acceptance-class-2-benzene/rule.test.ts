import { testAir } from '../../../test/air.js';
import { acceptanceClass2Benzene } from './rule.js';

// B384
testAir(acceptanceClass2Benzene, {
  text: 'class-2',
  field: 'benzene',
  op: '<=',
  limit: 0.09,
  meets: [0.09, 0.08],
  beyond: 0.1,
});
