import { testAir } from '../../../test/air.js';
import { air2022Pm25 } from './rule.js';

// B375
testAir(air2022Pm25, {
  text: 'gb-t-18883-2022',
  field: 'pm25',
  op: '<=',
  limit: 0.05,
  meets: [0.05, 0.04],
  beyond: 0.06,
  adopt: true,
});
