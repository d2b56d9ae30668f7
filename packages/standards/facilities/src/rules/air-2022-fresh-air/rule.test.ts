import { testAir } from '../../../test/air.js';
import { air2022FreshAir } from './rule.js';

// B382
testAir(air2022FreshAir, {
  text: 'gb-t-18883-2022',
  field: 'freshAir',
  op: '>=',
  limit: 30,
  meets: [30, 30.1],
  beyond: 29.9,
  adopt: true,
});
