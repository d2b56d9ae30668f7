import { testAir } from '../../../test/air.js';
import { air2022Benzoapyrene } from './rule.js';

// B377
testAir(air2022Benzoapyrene, {
  text: 'gb-t-18883-2022',
  field: 'benzoapyrene',
  op: '<=',
  limit: 1,
  meets: [1, 0.9],
  beyond: 1.1,
  adopt: true,
});
