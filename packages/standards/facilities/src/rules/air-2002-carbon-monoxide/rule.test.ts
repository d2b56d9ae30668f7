import { testAir } from '../../../test/air.js';
import { air2002CarbonMonoxide } from './rule.js';

// AB067
testAir(air2002CarbonMonoxide, {
  text: 'gb-t-18883-2002',
  field: 'carbonMonoxide',
  op: '<=',
  limit: 10,
  meets: [10, 9.9],
  beyond: 10.1,
});
