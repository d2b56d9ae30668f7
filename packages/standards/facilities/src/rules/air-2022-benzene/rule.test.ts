import { testAir } from '../../../test/air.js';
import { air2022Benzene } from './rule.js';

// B369
testAir(air2022Benzene, {
  text: 'gb-t-18883-2022',
  field: 'benzene',
  op: '<=',
  limit: 0.03,
  meets: [0.03, 0.02],
  beyond: 0.04,
  adopt: true,
});
