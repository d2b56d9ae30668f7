import { testAir } from '../../../test/air.js';
import { air2002Toluene } from './rule.js';

// AB068
testAir(air2002Toluene, {
  text: 'gb-t-18883-2002',
  field: 'toluene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
