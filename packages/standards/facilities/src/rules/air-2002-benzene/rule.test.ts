import { testAir } from '../../../test/air.js';
import { air2002Benzene } from './rule.js';

// AB072
testAir(air2002Benzene, {
  text: 'gb-t-18883-2002',
  field: 'benzene',
  op: '<=',
  limit: 0.11,
  meets: [0.11, 0.1],
  beyond: 0.12,
});
