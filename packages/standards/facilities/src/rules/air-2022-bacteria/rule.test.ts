import { testAir } from '../../../test/air.js';
import { air2022Bacteria } from './rule.js';

// B378
testAir(air2022Bacteria, {
  text: 'gb-t-18883-2022',
  field: 'bacteria',
  op: '<=',
  limit: 1500,
  meets: [1500, 1499.9],
  beyond: 1500.1,
  adopt: true,
});
