import { testAir } from '../../../test/air.js';
import { air2002FreshAir } from './rule.js';

// AB066
testAir(air2002FreshAir, {
  text: 'gb-t-18883-2002',
  field: 'freshAir',
  op: '>=',
  limit: 30,
  meets: [30, 30.1],
  beyond: 29.9,
});
