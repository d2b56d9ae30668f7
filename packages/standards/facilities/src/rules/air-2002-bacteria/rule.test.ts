import { testAir } from '../../../test/air.js';
import { air2002Bacteria } from './rule.js';

// AB072
testAir(air2002Bacteria, {
  text: 'gb-t-18883-2002',
  field: 'bacteria',
  op: '<=',
  limit: 2500,
  meets: [2500, 2499.9],
  beyond: 2500.1,
});
