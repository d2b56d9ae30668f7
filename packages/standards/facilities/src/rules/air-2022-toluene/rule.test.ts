import { testAir } from '../../../test/air.js';
import { air2022Toluene } from './rule.js';

// B370
testAir(air2022Toluene, {
  text: 'gb-t-18883-2022',
  field: 'toluene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
  adopt: true,
});
