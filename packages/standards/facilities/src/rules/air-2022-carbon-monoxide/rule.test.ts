import { testAir } from '../../../test/air.js';
import { air2022CarbonMonoxide } from './rule.js';

// B373
testAir(air2022CarbonMonoxide, {
  text: 'gb-t-18883-2022',
  field: 'carbonMonoxide',
  op: '<=',
  limit: 10,
  meets: [10, 9.9],
  beyond: 10.1,
  adopt: true,
});
