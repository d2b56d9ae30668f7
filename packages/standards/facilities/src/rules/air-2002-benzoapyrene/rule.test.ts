import { testAir } from '../../../test/air.js';
import { air2002Benzoapyrene } from './rule.js';

// AB069
testAir(air2002Benzoapyrene, {
  text: 'gb-t-18883-2002',
  field: 'benzoapyrene',
  op: '<=',
  limit: 1,
  meets: [1, 0.9],
  beyond: 1.1,
});
